package vn.homphieu.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Keeps accounts from the console of the machine. */
@Command(name = "user", mixinStandardHelpOptions = true, description = "Keeps the accounts of officials.",
		subcommands = { UserAddCommand.class, UserResetCommand.class, UserListCommand.class })
class UserCommand implements Runnable, PortalCommand {

	@ParentCommand
	@SuppressWarnings("NullAway.Init")
	private Portal portal;

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Override
	public void run() {
		throw new ParameterException(this.spec.commandLine(), "Name what to do: add, reset or list.");
	}

	@Override
	public Class<?> application() {
		return this.portal.application();
	}

}
