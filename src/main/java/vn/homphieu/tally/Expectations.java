package vn.homphieu.tally;

import java.util.List;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.election.Elections;
import vn.homphieu.election.Thresholds;
import vn.homphieu.kernel.Level;
import vn.homphieu.tally.rules.Expectation;

/** Tells what the rules compare minutes with. */
@Component
class Expectations {

	private static final int KEPT = 50_000;

	private final JdbcClient jdbc;

	private final Elections elections;

	private final OtherMinutes others;

	/** Candidates never change once they are there, and keys are never used again. */
	private final Cache<Ballot, List<SheetCandidate>> ballots = Caffeine.newBuilder().maximumSize(KEPT).build();

	/** The same of the rules of an election. */
	private final Cache<Long, Thresholds> limits = Caffeine.newBuilder().maximumSize(KEPT).build();

	Expectations(JdbcClient jdbc, Elections elections, OtherMinutes others) {
		this.jdbc = jdbc;
		this.elections = elections;
		this.others = others;
	}

	private record Ballot(long constituencyId, int round, long heldId) {
	}

	Thresholds limits(PaperPlace place) {
		return this.limits.get(place.electionId(), (id) -> this.elections.require(id).rules().thresholds());
	}

	/** Who stands in the round, in the order of the ballot. */
	List<SheetCandidate> candidates(PaperPlace place) {
		return this.ballots.get(new Ballot(place.constituencyId(), place.round(), place.heldId()),
				this::readCandidates);
	}

	private List<SheetCandidate> readCandidates(Ballot ballot) {
		return this.jdbc.sql("""
				select p.id, p.code, p.full_name as name, p.ballot_order as ballotOrder from candidate p
				where p.constituency_id = :unit and case
					when :held > 0 then exists (
						select from held_round_candidate h where h.held_round_id = :held and h.candidate_id = p.id)
					when :round < 3 then p.status = 'STANDING'
					else exists (select from candidate_votes v join tally t on t.id = v.tally_id
						where v.candidate_id = p.id and t.round = :round) end
				order by p.ballot_order""")
			.param("unit", ballot.constituencyId())
			.param("held", ballot.heldId())
			.param("round", ballot.round())
			.query(SheetCandidate.class)
			.list();
	}

	/**
	 * What is expected of minutes.
	 * @param accountId who enters them: what that person entered at the National
	 * Assembly's level counts until it is approved; 0 for the first entry that is in
	 */
	Expectation of(PaperPlace place, long accountId) {
		List<SheetCandidate> candidates = candidates(place);
		return new Expectation(place.level(), place.seats(), candidates.stream().map(SheetCandidate::code).toList(),
				place.roll(), place.sizeReason(), votedNational(place, accountId), this.others.than(place,
						candidates.stream().collect(Collectors.toMap(SheetCandidate::id, SheetCandidate::code))));
	}

	/** Levels are voted on together in the first round only. */
	private @Nullable Long votedNational(PaperPlace place, long accountId) {
		if (place.level() == Level.NATIONAL_ASSEMBLY || place.round() != 1) {
			return null;
		}
		return this.jdbc.sql("""
				select coalesce(
					(select t.voted::text from tally t join roll r on r.station_id = t.station_id
						and r.constituency_id = t.constituency_id
					where t.station_id = :station and t.round = 1 and t.current and r.level = 'NATIONAL_ASSEMBLY'),
					(select n.figures ->> 'voted' from paper p join entry n on n.paper_id = p.id
					where p.station_id = :station and p.round = 1 and p.level = 'NATIONAL_ASSEMBLY'
						and (n.account_id = :account or :account = 0 and n.state = 'SUBMITTED')
					order by n.ordinal limit 1))""")
			.param("station", place.stationId())
			.param("account", accountId)
			.query((row, number) -> FigureText.usable(row.getString(1)))
			.single()
			.stream()
			.boxed()
			.findFirst()
			.orElse(null);
	}

}
