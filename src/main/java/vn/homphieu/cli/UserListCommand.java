package vn.homphieu.cli;

import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;

import vn.homphieu.account.AccountInfo;
import vn.homphieu.account.Accounts;

/** Lists the accounts, one a line, with tabs between. */
@Command(name = "list", description = "Lists the accounts: name, role, area, state, full name.")
class UserListCommand extends DatabaseCommand {

	@Override
	int work(ConfigurableApplicationContext context) {
		context.getBean(Accounts.class).all().forEach((account) -> out().println(line(account)));
		return 0;
	}

	private static String line(AccountInfo account) {
		String state = account.enabled() ? (account.locked() ? "locked" : "enabled") : "disabled";
		return String.join("\t", account.details().username(), account.details().role().name(),
				account.details().responsibility().area(), state, account.details().name());
	}

}
