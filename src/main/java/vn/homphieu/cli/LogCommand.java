package vn.homphieu.cli;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

import vn.homphieu.audit.ChainCheck;
import vn.homphieu.audit.ChainFault;
import vn.homphieu.audit.ChainReport;

/** Checks the log against its seals. */
@Command(name = "log", description = "Checks that no entry of the log was changed, deleted or slipped in; "
		+ "exit code 0 only if the log is whole.")
class LogCommand extends DatabaseCommand {

	@Parameters(paramLabel = "check", description = "the only thing to do with the log")
	@SuppressWarnings("NullAway.Init")
	private String work;

	@Option(names = "--head", paramLabel = "HASH",
			description = "hash that was written down earlier: tells whether the log still leads to it")
	private @Nullable String head;

	@Override
	void check() {
		if (!"check".equals(this.work)) {
			throw new ParameterException(spec().commandLine(), "Unknown: log " + this.work + ". Known: log check.");
		}
		if (this.head != null && !this.head.matches("[0-9A-Fa-f]{64}")) {
			throw new ParameterException(spec().commandLine(), "--head: a hash has 64 hexadecimal digits.");
		}
	}

	@Override
	int work(ConfigurableApplicationContext context) {
		ChainReport report = context.getBean(ChainCheck.class).check(this.head);
		report.faults().forEach((fault) -> err().println(line(fault)));
		out().println(report.head().count() + " entries sealed, " + report.waiting() + " waiting, "
				+ report.faultCount() + " faults; head " + report.head().hash());
		if (report.found() != null) {
			out().println("The hash that was written down is that of entry " + report.found());
		}
		return report.isWhole() ? 0 : Portal.REFUSED;
	}

	private static String line(ChainFault fault) {
		String told = (fault.entry() != null) ? ": " + fault.entry() : "";
		return switch (fault.kind()) {
			case CHANGED -> "position " + fault.position() + ", entry " + fault.entryId()
					+ ": the entry or its seal was changed" + told;
			case ENTRY_MISSING -> "position " + fault.position() + ", entry " + fault.entryId() + ": the entry is gone";
			case SEAL_MISSING -> "position " + fault.position() + ": seals are gone from here on";
			case UNSEALED -> "entry " + fault.entryId() + ": never sealed" + told;
			case HEAD_UNKNOWN -> "the hash that was written down is nowhere in the log";
		};
	}

}
