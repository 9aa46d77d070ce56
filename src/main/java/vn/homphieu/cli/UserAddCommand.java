package vn.homphieu.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.homphieu.account.AccountDetails;
import vn.homphieu.account.AccountFault;
import vn.homphieu.account.AccountRefusedException;
import vn.homphieu.account.Accounts;
import vn.homphieu.account.Actor;
import vn.homphieu.account.IssuedPassword;
import vn.homphieu.account.Responsibility;
import vn.homphieu.account.Role;
import vn.homphieu.kernel.Level;

/** Makes an account and prints its password for the first login. */
@Command(name = "add", description = "Makes an account and prints a password that must be changed at the first login.")
class UserAddCommand extends DatabaseCommand {

	@Parameters(paramLabel = "NAME", description = "name to log in with, e.g. lan.nguyen")
	@SuppressWarnings("NullAway.Init")
	private String username;

	@Option(names = "--role", paramLabel = "ROLE", required = true, description = "${COMPLETION-CANDIDATES}",
			completionCandidates = RoleNames.class)
	@SuppressWarnings("NullAway.Init")
	private Role role;

	@Option(names = "--area", paramLabel = "CODE", defaultValue = "VN",
			description = "area of responsibility; VN, the country, unless given")
	@SuppressWarnings("NullAway.Init")
	private String area;

	@Option(names = "--stations", paramLabel = "CODE", split = ",", description = "only these voting areas")
	private @Nullable Set<String> stations;

	@Option(names = "--levels", paramLabel = "LEVEL", split = ",", description = "only these levels")
	private @Nullable Set<Level> levels;

	@Option(names = "--name", paramLabel = "FULL NAME", description = "the official's name; the username unless given")
	private @Nullable String name;

	@Override
	int work(ConfigurableApplicationContext context) {
		Responsibility where = new Responsibility(this.area, (this.stations != null) ? this.stations : Set.of(),
				(this.levels != null) ? this.levels : Set.of());
		AccountDetails details = new AccountDetails(this.username, (this.name != null) ? this.name : this.username,
				this.role, where);
		try {
			IssuedPassword issued = context.getBean(Accounts.class).add(Actor.OPERATOR, details);
			out().println("Account " + issued.details().username() + " made. Password for the first login:");
			out().println(issued.password());
			return 0;
		}
		catch (AccountRefusedException ex) {
			throw new RefusedException(words(ex.faults(), context));
		}
	}

	private static List<String> words(List<AccountFault> faults, MessageSource messages) {
		return faults.stream()
			.map((fault) -> messages.getMessage("account.fault." + fault.code(), new Object[] { fault.value() },
					Locale.ENGLISH))
			.toList();
	}

}
