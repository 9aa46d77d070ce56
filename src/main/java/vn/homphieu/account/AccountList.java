package vn.homphieu.account;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.VietnamTime;

/** Lists accounts by name, with filters. */
@Service
@Transactional(readOnly = true)
public class AccountList {

	/** Accounts on a page. */
	public static final int PAGE = 50;

	private static final String WANTED = """
			from account a
			where (:text = '' or position(lower(:text) in a.username) > 0
					or position(lower(:text) in lower(a.name)) > 0)
				and (:role = '' or a.role = :role)
				and (:area = '' or a.area = :area)
				and case :state when 'OFF' then not a.enabled when 'LOCKED' then a.locked_until > :now
					when 'NEW' then a.last_login_at is null else true end
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	AccountList(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * What is asked for.
	 *
	 * @param q part of a username or name
	 * @param role name of a role, or empty
	 * @param area code of an area of responsibility, or empty
	 * @param state OFF, LOCKED, NEW (never logged in) or empty
	 * @param page the page, from 1
	 */
	public record Filter(String q, String role, String area, String state, int page) {
	}

	/**
	 * A page of the list.
	 *
	 * @param accounts the accounts
	 * @param total how many there are on all pages
	 * @param pages how many pages there are, at least 1
	 */
	public record Page(List<AccountInfo> accounts, int total, int pages) {

		/** Codes of the areas that the accounts are responsible for. */
		public Set<String> areas() {
			return this.accounts.stream()
				.map((account) -> account.details().responsibility().area())
				.collect(Collectors.toSet());
		}

	}

	/**
	 * Finds accounts.
	 * @param filter what is asked for
	 * @return a page of them
	 */
	public Page find(Filter filter) {
		int total = ask("select count(*) " + WANTED, filter).query(Integer.class).single();
		List<AccountInfo> accounts = ask("select a.* " + WANTED + " order by a.name, a.id limit :limit offset :offset",
				filter)
			.query((row, number) -> info(row))
			.list();
		return new Page(accounts, total, Math.max(1, (total + PAGE - 1) / PAGE));
	}

	private JdbcClient.StatementSpec ask(String sql, Filter filter) {
		return this.jdbc.sql(sql)
			.param("text", filter.q().strip())
			.param("role", filter.role())
			.param("area", filter.area().strip())
			.param("state", filter.state())
			.param("now", VietnamTime.at(this.clock.instant()))
			.param("limit", PAGE)
			.param("offset", (long) (filter.page() - 1) * PAGE);
	}

	private AccountInfo info(ResultSet row) throws SQLException {
		Set<Level> levels = words(row.getArray("levels")).stream().map(Level::valueOf).collect(Collectors.toSet());
		AccountDetails details = new AccountDetails(row.getString("username"), row.getString("name"),
				Role.valueOf(row.getString("role")),
				new Responsibility(row.getString("area"), words(row.getArray("stations")), levels));
		OffsetDateTime until = row.getObject("locked_until", OffsetDateTime.class);
		return new AccountInfo(row.getLong("id"), details, row.getBoolean("enabled"),
				until != null && this.clock.instant().isBefore(until.toInstant()), row.getBoolean("must_change"),
				row.getString("totp_secret") != null, row.getObject("created_at", OffsetDateTime.class),
				row.getObject("last_login_at", OffsetDateTime.class));
	}

	private static Set<String> words(Array array) throws SQLException {
		return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).collect(Collectors.toSet());
	}

}
