package vn.homphieu.cli;

import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

import vn.homphieu.datapackage.PackageRefusedException;
import vn.homphieu.kernel.NotFoundException;

/** Says in plain lines on standard error why a command was refused. */
final class Refusals implements IExecutionExceptionHandler {

	@Override
	public int handleExecutionException(Exception ex, CommandLine command, ParseResult parsed) {
		switch (ex) {
			case RefusedException refused -> refused.lines().forEach(command.getErr()::println);
			case PackageRefusedException refused -> {
				refused.lines().forEach(command.getErr()::println);
				if (refused.total() > refused.lines().size()) {
					command.getErr().println("… " + refused.total() + " errors in all");
				}
			}
			case NotFoundException missing -> command.getErr().println("There is " + missing.getMessage() + ".");
			default -> {
				LoggerFactory.getLogger(Refusals.class).debug("The command failed", ex);
				command.getErr().println(command.getCommandName() + " failed, nothing was changed: " + rootMessage(ex));
			}
		}
		return Portal.REFUSED;
	}

	private static String rootMessage(Exception ex) {
		Throwable root = NestedExceptionUtils.getMostSpecificCause(ex);
		return (root.getMessage() != null) ? root.getMessage() : root.getClass().getSimpleName();
	}

}
