package vn.homphieu.result;

import org.jspecify.annotations.Nullable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.homphieu.datapackage.ElectionRemoval;
import vn.homphieu.datapackage.ImportProgress;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.election.Elections;
import vn.homphieu.tally.Tallies;
import vn.homphieu.testing.ApprovedMinutes;
import vn.homphieu.testing.PortalTest;
import vn.homphieu.testing.TwoCommunes;

import static org.assertj.core.api.Assertions.assertThat;

/** After every step, in any order, the sums are those that a recount derives. */
@PortalTest
class MovingSumsTests {

	private static final String SLUG = "moving-sums";

	@Autowired
	private PackageImport packages;

	@Autowired
	private ElectionRemoval removal;

	@Autowired
	private Elections elections;

	@Autowired
	private Publications publications;

	@Autowired
	private Recount recount;

	@Autowired
	private MovingSums sums;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Tallies tallies;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private PlatformTransactionManager transactions;

	private ApprovedMinutes minutes;

	private long election;

	@BeforeEach
	void importElection(@TempDir Path folder) throws Exception {
		this.packages.importPackage(TwoCommunes.make(SLUG).zip(folder.resolve("small.zip"), ""), false,
				ImportProgress.SILENT);
		this.election = this.elections.require(SLUG).id();
		this.minutes = new ApprovedMinutes(SLUG, this.jdbc, this.tallies, this.events, this.transactions);
	}

	@AfterEach
	void removeElection() {
		this.removal.remove(SLUG);
	}

	@Test
	void theFirstMinutesAreCountedAtOnce() {
		this.minutes.write("S1", "C1", 1, 990, List.of(900, 800, 20, 20, 10));
		assertRecounted();
		assertThat(this.jdbc.sql("""
				select counted from area_summary where election_id = :election and level = 'COMMUNE'
				order by position""").param("election", this.election).query(Integer.class).list()).containsExactly(1,
				0);
		assertThat(outcome("C1")).isEqualTo("DECIDED");
	}

	@Test
	void aLaterRoundOfAPublishedConstituencyWaits() {
		this.minutes.write("S1", "C1", 1, 400, List.of(300, 200, 20, 20, 10));
		publish();
		assertThat(outcome("C1")).isEqualTo("REVOTE_REQUIRED");
		this.minutes.write("S1", "C1", 2, 450, List.of(400, 300, 20, 20, 10));
		assertThat(outcome("C1")).isEqualTo("REVOTE_REQUIRED");
		assertThat(this.jdbc.sql("select voted from round_total where round = 2 and constituency_id = :c")
			.param("c", unitId("C1"))
			.query(Integer.class)
			.list()).isEmpty();
		assertRecounted();
	}

	@Test
	void aWithdrawnVersionLeavesAPublishedConstituencyCounting() {
		this.minutes.write("S1", "C1", 1, 990, List.of(900, 800, 20, 20, 10));
		publish();
		this.minutes.withdraw("S1", "C1", 1);
		assertThat(outcome("C1")).isEqualTo("COUNTING");
		assertRecounted();
		this.minutes.write("S1", "C1", 1, 991, List.of(901, 800, 20, 20, 10));
		assertThat(outcome("C1")).isEqualTo("DECIDED");
		assertRecounted();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void randomStepsKeepTheSumsRight(long seed) {
		Random random = new Random(seed);
		List<String> steps = new ArrayList<>();
		for (int i = 0; i < 70; i++) {
			steps.add(step(random, i));
			assertThat(differences()).as("%s", steps).isEmpty();
		}
		assertThat(this.jdbc.sql("select count(distinct outcome) from constituency_result where election_id = :e")
			.param("e", this.election)
			.query(Integer.class)
			.single()).isGreaterThan(1);
	}

	private String step(Random random, int number) {
		List<String> roll = TwoCommunes.ROLLS.get(random.nextInt(TwoCommunes.ROLLS.size()));
		String station = roll.getFirst();
		String unit = roll.get(1 + random.nextInt(roll.size() - 1));
		int kind = random.nextInt(100);
		if (kind < 8) {
			publish();
			return "publish";
		}
		if (kind < 16) {
			this.minutes.withdraw(station, unit, round(random, number));
			return "withdraw " + station + unit;
		}
		if (kind < 22) {
			return decide(random, unit, random.nextBoolean() ? station : null);
		}
		if (kind < 26) {
			return publishLaterRound(unit);
		}
		int round = round(random, number);
		int[] turnouts = { 400, 500, 510, 990 };
		int voted = turnouts[random.nextInt(turnouts.length)];
		this.minutes.write(station, unit, round, voted, votes(random, unit, round, voted - 10));
		return "write %s %s round %d".formatted(station, unit, round);
	}

	private static int round(Random random, int number) {
		return (number < 40 || random.nextInt(3) == 0) ? 1 : 2 + random.nextInt(2);
	}

	/** Few different shares, so that ties and exact halves come up. */
	private List<Integer> votes(Random random, String unit, int round, int valid) {
		int candidates = this.jdbc
			.sql("select count(*) from candidate p join constituency c on c.id = p.constituency_id"
					+ " where c.election_id = :e and c.code = :code")
			.param("e", this.election)
			.param("code", unit)
			.query(Integer.class)
			.single();
		List<Integer> votes = new ArrayList<>();
		for (int i = 0; i < ((round == 3) ? 3 : candidates); i++) {
			votes.add(valid * random.nextInt(5) / 4);
		}
		return votes;
	}

	private String decide(Random random, String unit, @Nullable String station) {
		boolean tie = random.nextBoolean();
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.jdbc
				.sql("""
						insert into decision (id, constituency_id, station_id, round, kind, candidate_id, document, decided_on)
						select nextval('decision_seq'), c.id, case when :tie then null else s.id end, 1,
							case when :tie then 'TIE' else 'CANCELLED' end, case when :tie then p.id end, '1', '2021-05-25'
						from constituency c join candidate p on p.constituency_id = c.id and p.ballot_order = :order
							left join polling_station s on s.election_id = c.election_id and s.code = :station
						where c.election_id = :e and c.code = :code
						on conflict do nothing""")
				.param("tie", tie)
				.param("order", 1 + random.nextInt(4))
				.param("station", station)
				.param("e", this.election)
				.param("code", unit)
				.update();
			this.sums.deriveAgain(unitId(unit));
		});
		return (tie ? "tie " : "cancel ") + unit + " " + station;
	}

	private String publishLaterRound(String unit) {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.jdbc.sql("update constituency_publication set round = least(3, round + 1) where constituency_id = :c")
				.param("c", unitId(unit))
				.update();
			this.sums.deriveAgain(unitId(unit));
		});
		return "publish later round " + unit;
	}

	private void publish() {
		this.publications.publish(this.election, null, new Resolution("1", LocalDate.of(2021, 6, 1), "UBBC"));
	}

	private long unitId(String code) {
		return this.jdbc.sql("select id from constituency where election_id = :e and code = :code")
			.param("e", this.election)
			.param("code", code)
			.query(Long.class)
			.single();
	}

	private String outcome(String unit) {
		return this.jdbc.sql("select outcome from constituency_result where constituency_id = :c")
			.param("c", unitId(unit))
			.query(String.class)
			.single();
	}

	private void assertRecounted() {
		assertThat(differences()).isEmpty();
	}

	private List<RecountReport.Difference> differences() {
		return this.recount.recount(this.election).differences();
	}

}
