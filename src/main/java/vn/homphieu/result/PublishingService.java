package vn.homphieu.result;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.audit.AuditLog;
import vn.homphieu.audit.Subject;
import vn.homphieu.election.CouncilInfo;
import vn.homphieu.election.Councils;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.VietnamTime;

/** Publishes what commissions have locked, by their resolution (Art. 86). */
@Service
public class PublishingService {

	private static final String UNITS = """
			select s.constituency_id as constituencyId, c.code, c.name, s.stage, s.current_round as currentRound,
				coalesce(s.published_round, 0) as publishedRound,
				case when s.published_round is null and r.complete and exists (select from constituency_lock l
						where l.constituency_id = r.constituency_id and l.round = r.round) then r.round::integer
					when s.published_round is not null and s.stage = 'LOCKED' and s.approved >= s.due
						then s.current_round
					else 0 end as readyRound,
				s.due - s.approved as missing, s.outcome
			from unit_stage s join constituency c on c.id = s.constituency_id
				join constituency_result r on r.constituency_id = s.constituency_id
			where c.council_id = :council order by s.position, c.number
			""";

	private final Councils councils;

	private final UnitActs acts;

	private final UnitPreviews previews;

	private final Publications publications;

	private final MovingSums sums;

	private final AuditLog log;

	private final JdbcClient jdbc;

	private final Clock clock;

	PublishingService(Councils councils, UnitActs acts, UnitPreviews previews, Publications publications,
			MovingSums sums, AuditLog log, JdbcClient jdbc, Clock clock) {
		this.councils = councils;
		this.acts = acts;
		this.previews = previews;
		this.publications = publications;
		this.sums = sums;
		this.log = log;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Tells what would become public.
	 * @param actor the commission of the council
	 * @param election the election
	 * @param council code of the council
	 * @param chosen codes of constituencies; empty for all of the council
	 * @return what is ready, what is left out and why
	 */
	@Requires(Action.READ_MINUTES)
	@Transactional(readOnly = true)
	public PublicationPlan plan(Actor actor, ElectionInfo election, String council, Set<String> chosen) {
		CouncilInfo found = this.councils.require(election.id(), council);
		this.acts.require(actor, Action.PUBLISH, election, found);
		return plan(election, found, chosen);
	}

	/**
	 * Publishes the constituencies of a council that are locked.
	 * @param actor the commission of the council
	 * @param election the election
	 * @param council code of the council
	 * @param chosen codes of constituencies; empty for all of the council
	 * @param document the resolution as it was typed
	 * @param body who passed it
	 * @return what became public, and what was left out
	 * @throws UnitRefusedException if the resolution lacks a part, its date is before the
	 * vote or in the future, or nothing is ready
	 */
	@Requires(Action.PUBLISH)
	@Transactional
	public PublicationPlan publish(Actor actor, ElectionInfo election, String council, Set<String> chosen,
			RecordedDocument document, String body) {
		CouncilInfo found = this.councils.require(election.id(), council);
		this.acts.require(actor, Action.PUBLISH, election, found);
		RecordedDocument.Checked checked = document.check(election,
				LocalDate.now(this.clock.withZone(VietnamTime.ZONE)));
		Resolution resolution = new Resolution(checked.number(), checked.date(),
				UnitActs.text(body, UnitRefusal.BODY_MISSING));
		lock(found);
		PublicationPlan plan = plan(election, found, chosen);
		if (plan.ready().isEmpty()) {
			throw new UnitRefusedException(UnitRefusal.NOTHING_READY);
		}
		refuseBeforeVote(plan, resolution);
		List<Long> first = new ArrayList<>();
		List<Long> later = new ArrayList<>();
		plan.ready().forEach((unit) -> ((unit.publishedRound() == 0) ? first : later).add(unit.constituencyId()));
		this.publications.publishUnits(election.id(), found.id(), first, later, !chosen.isEmpty(), resolution);
		later.forEach(this.sums::deriveAgain);
		this.log.record(actor, "result.published", new Subject(election.slug(), "councils/" + found.code(), null), null,
				Map.of("resolution", resolution.number(), "date", resolution.date(), "body", resolution.body(), "units",
						plan.ready().stream().map(PublicationPlan.Unit::code).toList()));
		return plan;
	}

	private void refuseBeforeVote(PublicationPlan plan, Resolution resolution) {
		for (PublicationPlan.Unit unit : plan.ready()) {
			boolean early = this.acts.heldRounds(unit.constituencyId())
				.stream()
				.filter((held) -> held.round() <= unit.readyRound())
				.anyMatch((held) -> resolution.date().isBefore(held.votingDate()));
			if (early) {
				throw new UnitRefusedException(UnitRefusal.DATE_BEFORE_VOTE);
			}
		}
	}

	/** In the order of the keys, as everybody locks constituencies. */
	private void lock(CouncilInfo council) {
		this.jdbc.sql("""
				select 1 from constituency_result r join constituency c on c.id = r.constituency_id
				where c.council_id = :council order by r.constituency_id for update of r""")
			.param("council", council.id())
			.query((row) -> {
			});
	}

	private PublicationPlan plan(ElectionInfo election, CouncilInfo council, Set<String> chosen) {
		PublicationPlan plan = new PublicationPlan(council, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		this.jdbc.sql(UNITS)
			.param("council", council.id())
			.query(PublicationPlan.Unit.class)
			.list()
			.stream()
			.filter((unit) -> chosen.isEmpty() || chosen.contains(unit.code()))
			.map((unit) -> (unit.publishedRound() > 0 && unit.isReady())
					? unit.with(this.previews.of(election, unit.constituencyId()).result().outcome()) : unit)
			.forEach((unit) -> {
				if (unit.isReady()) {
					plan.ready().add(unit);
				}
				else {
					((unit.stage() == UnitStage.PUBLISHED) ? plan.already() : plan.leftOut()).add(unit);
				}
			});
		return plan;
	}

}
