package vn.homphieu.cli;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.homphieu.account.Accounts;
import vn.homphieu.account.Actor;

/** Gives an account a new password, or a one-time code in place of lost devices. */
@Command(name = "reset", description = "Gives an account a new password, which must be changed at the next login.")
class UserResetCommand extends DatabaseCommand {

	@Parameters(paramLabel = "NAME", description = "name to log in with")
	@SuppressWarnings("NullAway.Init")
	private String username;

	@Option(names = "--factor", description = "instead: forget lost devices and print a code that works once")
	private boolean factor;

	@Override
	int work(ConfigurableApplicationContext context) {
		Accounts accounts = context.getBean(Accounts.class);
		String name = accounts.require(this.username).details().username();
		if (this.factor) {
			out().println("One-time code of " + name + ", for the next login:");
			out().println(accounts.resetFactor(Actor.OPERATOR, name).password());
		}
		else {
			out().println("Password of " + name + " for the next login:");
			out().println(accounts.issuePassword(Actor.OPERATOR, name).password());
		}
		return 0;
	}

}
