package vn.homphieu.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.homphieu.account.Actor;
import vn.homphieu.account.ConfirmationRequiredException;
import vn.homphieu.account.ForbiddenException;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.testing.CountedElection;
import vn.homphieu.testing.Officials;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** From the last minutes to the resolution, and what the law refuses on the way. */
@PortalTest
class UnitServiceTests {

	private static final Actor WARD = Officials.commission("11299");

	private static final RecordedDocument DOCUMENT = new RecordedDocument("12/NQ-UBBC", LocalDate.of(2021, 5, 28));

	private static final LocalDate SECOND_VOTE = LocalDate.of(2021, 6, 6);

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private UnitService units;

	@Autowired
	private Decisions decisions;

	@Autowired
	private LaterRounds rounds;

	@Autowired
	private PublishingService publishing;

	@Autowired
	private UnitActs acts;

	@Autowired
	private Recount recount;

	@Autowired
	private JdbcClient jdbc;

	private CountedElection counted;

	private ElectionInfo election;

	@BeforeEach
	void importElection() throws Exception {
		this.counted = CountedElection.importInto(this.portal, "units");
		this.election = this.counted.info();
	}

	@AfterEach
	void removeElection() {
		assertThat(this.recount.recount(this.election.id()).differences()).isEmpty();
		this.counted.remove();
	}

	@Test
	void locksOnlyWhenAllMinutesAreIn() {
		this.counted.minutes().write("S3", "K1", 1, 990, List.of(900, 800, 700, 600, 50, 40, 30));
		assertRefused(UnitRefusal.NOT_COMPLETE, () -> this.units.lock(WARD, this.election, "K1"));
		decided("K1");
		this.units.lock(WARD, this.election, "K1");
		assertThat(stage("K1")).isEqualTo(UnitStage.LOCKED);
		assertRefused(UnitRefusal.ALREADY_LOCKED, () -> this.units.lock(WARD, this.election, "K1"));
		assertRefused(UnitRefusal.REASON_MISSING, () -> this.units.unlock(WARD, this.election, "K1", " "));
		this.units.unlock(WARD, this.election, "K1", "Khóa nhầm đơn vị");
		assertThat(stage("K1")).isEqualTo(UnitStage.COMPLETE);
		assertThat(logged()).containsSubsequence("unit.locked", "unit.unlocked");
	}

	@Test
	void onlyTheCommissionOfTheCouncilActs() {
		decided("K1");
		for (Actor other : List.of(Officials.commission("11296"), Officials.commission("31"),
				Officials.nationalCouncil(), Officials.auditor(), Officials.administrator(),
				Officials.reviewer("11299"))) {
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> this.units.lock(other, this.election, "K1"));
			assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> publish(other, "K", DOCUMENT));
			assertThatExceptionOfType(ForbiddenException.class)
				.isThrownBy(() -> this.decisions.cancel(other, this.election, "K1", null, DOCUMENT));
		}
		assertThatExceptionOfType(ConfirmationRequiredException.class)
			.isThrownBy(() -> this.units.lock(Officials.unconfirmed(WARD), this.election, "K1"));
	}

	@Test
	void settlesATieOnlyBetweenThoseWhoTie() {
		tie();
		this.units.lock(WARD, this.election, "K1");
		assertRefused(UnitRefusal.TIE_CHOICE, () -> settle("K1-1"));
		assertRefused(UnitRefusal.TIE_CHOICE, () -> settle("K1-4", "K1-5"));
		assertRefused(UnitRefusal.DATE_BEFORE_VOTE, () -> this.decisions.settleTie(WARD, this.election, "K1",
				Set.of("K1-4"), new RecordedDocument("1", LocalDate.of(2021, 5, 22))));
		settle("K1-4");
		assertThat(this.acts.state(unit("K1")).outcome().name()).isEqualTo("DECIDED");
		assertRefused(UnitRefusal.NO_TIE, () -> settle("K1-5"));
		long decision = this.acts.decisions(unit("K1")).getFirst().id();
		this.decisions.withdraw(WARD, this.election, "K1", decision);
		assertThat(this.acts.state(unit("K1")).outcome().name()).isEqualTo("TIE_UNRESOLVED");
	}

	@Test
	void ordersARevoteWhereHalfOrLessTookPart() {
		decided("C1");
		this.counted.count("K1", 1, 500, List.of(400, 300, 200, 100, 50, 40, 30));
		assertRefused(UnitRefusal.NOT_LOCKED, () -> revote(WARD, "K1", null, SECOND_VOTE));
		this.units.lock(WARD, this.election, "K1");
		assertRefused(UnitRefusal.VOTING_DAY_TOO_LATE, () -> revote(WARD, "K1", null, LocalDate.of(2021, 6, 8)));
		assertRefused(UnitRefusal.VOTING_DAY_TOO_EARLY, () -> revote(WARD, "K1", null, LocalDate.of(2021, 5, 27)));
		assertRefused(UnitRefusal.DATE_MISSING, () -> revote(WARD, "K1", null, null));
		revote(WARD, "K1", null, LocalDate.of(2021, 6, 7));
		assertRefused(UnitRefusal.ALREADY_ORDERED, () -> revote(WARD, "K1", null, SECOND_VOTE));
		assertRefused(UnitRefusal.NO_REVOTE_DUE, () -> revote(Officials.commission("11296"), "C1", null, SECOND_VOTE));
		assertThat(stage("K1")).isEqualTo(UnitStage.OPEN);
		this.rounds.withdraw(WARD, this.election, "K1", this.acts.heldRounds(unit("K1")).getFirst().id());
		assertThat(stage("K1")).isEqualTo(UnitStage.LOCKED);
	}

	@Test
	void oneVotingAreaVotesAgainWhereItWasCancelled() {
		decided("K1");
		this.units.lock(WARD, this.election, "K1");
		assertRefused(UnitRefusal.NO_REVOTE_DUE, () -> revote(WARD, "K1", "S4", SECOND_VOTE));
		this.decisions.cancel(WARD, this.election, "K1", "S4", DOCUMENT);
		assertRefused(UnitRefusal.ALREADY_CANCELLED,
				() -> this.decisions.cancel(WARD, this.election, "K1", "S4", DOCUMENT));
		revote(WARD, "K1", "S4", SECOND_VOTE);
		assertThat(this.acts.state(unit("K1")).due()).isEqualTo(1);
		this.counted.minutes().write("S4", "K1", 2, 900, List.of(800, 700, 600, 500, 50, 40, 30));
		this.units.lock(WARD, this.election, "K1");
		assertThat(publish(WARD, "K", new RecordedDocument("2", LocalDate.of(2021, 6, 9))).ready()).hasSize(1);
		assertRefused(UnitRefusal.HAS_MINUTES, () -> this.rounds.withdraw(WARD, this.election, "K1",
				this.acts.heldRounds(unit("K1")).getFirst().id()));
	}

	@Test
	void theExtraVoteIsForTheLosersAndPublishedByItself() {
		this.counted.count("K1", 1, 990, List.of(900, 800, 60, 50, 50, 40, 30));
		this.units.lock(WARD, this.election, "K1");
		publish(WARD, "K", DOCUMENT);
		this.rounds.orderExtraVote(WARD, this.election, "K1", SECOND_VOTE, DOCUMENT);
		assertThat(this.acts.heldRounds(unit("K1")).getFirst().seats()).isEqualTo(2);
		this.counted.count("K1", 3, 700, List.of(600, 500, 50, 40, 30));
		assertThat(this.acts.state(unit("K1")).outcome().name()).isEqualTo("EXTRA_VOTE_REQUIRED");
		assertRefused(UnitRefusal.NOTHING_READY, () -> publish(WARD, "K", DOCUMENT));
		this.units.lock(WARD, this.election, "K1");
		assertRefused(UnitRefusal.DATE_BEFORE_VOTE, () -> publish(WARD, "K", DOCUMENT));
		publish(WARD, "K", new RecordedDocument("2", LocalDate.of(2021, 6, 9)));
		assertThat(this.acts.state(unit("K1")).outcome().name()).isEqualTo("DECIDED");
		assertThat(stage("K1")).isEqualTo(UnitStage.PUBLISHED);
	}

	@Test
	void publishesWhatIsLockedAndNamesWhatIsNot() {
		Actor ward = Officials.commission("11296");
		decided("C1");
		decided("C2");
		this.units.lock(ward, this.election, "C1");
		assertRefused(UnitRefusal.BODY_MISSING,
				() -> this.publishing.publish(ward, this.election, "C", Set.of(), DOCUMENT, ""));
		assertRefused(UnitRefusal.DATE_IN_FUTURE,
				() -> publish(ward, "C", new RecordedDocument("1", LocalDate.of(2999, 1, 1))));
		assertRefused(UnitRefusal.NOTHING_READY, () -> this.publishing.publish(ward, this.election, "C", Set.of("C2"),
				DOCUMENT, "Ủy ban bầu cử phường"));
		PublicationPlan plan = publish(ward, "C", DOCUMENT);
		assertThat(plan.ready()).extracting(PublicationPlan.Unit::code).containsExactly("C1");
		assertThat(plan.leftOut()).extracting(PublicationPlan.Unit::code).containsExactly("C2");
		assertRefused(UnitRefusal.ALREADY_PUBLISHED, () -> this.units.unlock(ward, this.election, "C1", "x"));
		assertThat(logged()).contains("result.published");
	}

	private void decided(String unit) {
		this.counted.count(unit, 1, 990,
				unit.equals("K1") ? List.of(900, 800, 700, 600, 50, 40, 30) : List.of(900, 800, 60, 50, 40));
	}

	/** K1-4 and K1-5 were born on the same day and have as many votes. */
	private void tie() {
		this.counted.count("K1", 1, 990, List.of(900, 800, 700, 600, 600, 40, 30));
	}

	private void settle(String... candidates) {
		this.decisions.settleTie(WARD, this.election, "K1", Set.of(candidates), DOCUMENT);
	}

	private void revote(Actor actor, String unit, @Nullable String station, @Nullable LocalDate day) {
		this.rounds.orderRevote(actor, this.election, unit, station, day, DOCUMENT);
	}

	private PublicationPlan publish(Actor actor, String council, RecordedDocument document) {
		return this.publishing.publish(actor, this.election, council, Set.of(), document, "Ủy ban bầu cử phường");
	}

	private UnitStage stage(String unit) {
		return this.acts.state(unit(unit)).stage();
	}

	private long unit(String code) {
		return this.jdbc.sql("select id from constituency where election_id = :e and code = :code")
			.param("e", this.election.id())
			.param("code", code)
			.query(Long.class)
			.single();
	}

	private List<String> logged() {
		return this.jdbc.sql("select action from audit_entry where election = 'units' order by id")
			.query(String.class)
			.list();
	}

	private static void assertRefused(UnitRefusal refusal, ThrowingCallable act) {
		assertThatExceptionOfType(UnitRefusedException.class).isThrownBy(act)
			.extracting(UnitRefusedException::refusal)
			.isEqualTo(refusal);
	}

}
