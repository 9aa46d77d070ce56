package vn.homphieu.result;

/**
 * The queries that make derived rows from minutes and decisions. A scope tells of which
 * constituencies: a condition of SQL on {@code constituency c}.
 */
final class DerivedRows {

	/** Scope of all constituencies of the election named by a parameter. */
	static final String OF_ELECTION = "c.election_id = :election";

	/** Scope of the constituency named by a parameter. */
	static final String OF_CONSTITUENCY = "c.id = :constituency";

	private static final String SUMS = """
			count(*) as counted, sum(t.registered) as registered, sum(t.voted) as voted, sum(t.issued) as issued,
			sum(t.collected) as collected, sum(t.valid) as valid, sum(t.invalid) as invalid""";

	/**
	 * Round 1, with round 2 in place where a single station was cancelled and voted
	 * again.
	 */
	private static final String MENDED = """
			(select t.* from {tally} t left join {mended} m
				on m.station_id = t.station_id and m.constituency_id = t.constituency_id
			where t.round = case when m.station_id is null then 1 else 2 end
				and t.constituency_id in (select constituency_id from {mended}))""";

	private DerivedRows() {
	}

	/** Sums by constituency and round; round 0 where single stations voted again. */
	static String roundTotals(String scope, CountableMinutes minutes) {
		return minutes.in("""
				select t.constituency_id, t.round, %1$s
				from {tally} t join constituency c on c.id = t.constituency_id
				where %2$s group by t.constituency_id, t.round
				union all
				select t.constituency_id, 0, %1$s
				from %3$s t join constituency c on c.id = t.constituency_id
				where %2$s group by t.constituency_id
				""".formatted(SUMS, scope, MENDED));
	}

	/** Votes by constituency, round and candidate. */
	static String candidateTotals(String scope, CountableMinutes minutes) {
		return minutes
			.in("""
					select t.constituency_id, t.round, v.candidate_id, sum(v.votes) as votes
					from {tally} t join candidate_votes v on v.tally_id = t.id join constituency c on c.id = t.constituency_id
					where %1$s group by t.constituency_id, t.round, v.candidate_id
					union all
					select t.constituency_id, 0, v.candidate_id, sum(v.votes)
					from %2$s t join candidate_votes v on v.tally_id = t.id join constituency c on c.id = t.constituency_id
					where %1$s group by t.constituency_id, v.candidate_id
					"""
				.formatted(scope, MENDED));
	}

	/**
	 * Sums by leaf area and level.
	 * @param results the table of constituency results to go by
	 * @param condition which rolls {@code r} of which stations {@code s}
	 */
	static String areaSummaries(String results, String condition) {
		return """
				select s.election_id, r.level, a.first_position as position, a.id as area_id,
					sum(r.registered) as roll, count(*) as stations,
					count(t.id) as counted, coalesce(sum(t.registered), 0) as registered,
					coalesce(sum(t.voted), 0) as voted, coalesce(sum(t.issued), 0) as issued,
					coalesce(sum(t.collected), 0) as collected, coalesce(sum(t.valid), 0) as valid,
					coalesce(sum(t.invalid), 0) as invalid,
					count(t.id) filter (where d.published) as public_counted,
					coalesce(sum(t.registered) filter (where d.published), 0) as public_registered,
					coalesce(sum(t.voted) filter (where d.published), 0) as public_voted,
					coalesce(sum(t.issued) filter (where d.published), 0) as public_issued,
					coalesce(sum(t.collected) filter (where d.published), 0) as public_collected,
					coalesce(sum(t.valid) filter (where d.published), 0) as public_valid,
					coalesce(sum(t.invalid) filter (where d.published), 0) as public_invalid
				from roll r join polling_station s on s.id = r.station_id join area a on a.id = s.area_id
					join %s d on d.constituency_id = r.constituency_id
					left join tally t on t.station_id = r.station_id and t.constituency_id = r.constituency_id
						and t.current and t.round < 3
						and (t.round = d.counted_round
							or d.counted_round = 0 and t.round = case when exists (
								select 1 from mended_station m where m.station_id = t.station_id
									and m.constituency_id = t.constituency_id) then 2 else 1 end)
				where %s
				group by s.election_id, r.level, a.first_position, a.id
				""".formatted(results, condition);
	}

	/**
	 * Seats and outcomes by the area where seats are shown.
	 * @param prefix of the names of the tables of results to go by
	 * @param condition which results {@code d} of constituencies
	 */
	static String seatSummaries(String prefix, String condition) {
		return """
				with confirmed as (
					select d.constituency_id, count(*) filter (where f.confirmed and e.elected) as confirmed
					from %1$sconstituency_result d join candidate p on p.constituency_id = d.constituency_id
						join confirmation f on f.candidate_id = p.id
						left join %1$scandidate_result e on e.candidate_id = p.id
					where %2$s
					group by d.constituency_id)
				select d.election_id, d.level, d.position, d.seat_area_id as area_id, sum(c.seats) as seats,
					count(*) as constituencies, bool_or(k.council_id is not null) as has_confirmations,
					sum(d.elected) as elected, coalesce(sum(n.confirmed), 0) as confirmed,
					count(*) filter (where d.outcome = 'DECIDED') as decided,
					count(*) filter (where d.outcome = 'REVOTE_REQUIRED') as revote,
					count(*) filter (where d.outcome = 'EXTRA_VOTE_REQUIRED') as extra_vote,
					count(*) filter (where d.outcome = 'SHORT') as short,
					count(*) filter (where d.published) as public_units,
					coalesce(sum(d.elected) filter (where d.published), 0) as public_elected,
					coalesce(sum(n.confirmed) filter (where d.published), 0) as public_confirmed,
					count(*) filter (where d.published and d.outcome = 'DECIDED') as public_decided,
					count(*) filter (where d.published and d.outcome = 'REVOTE_REQUIRED') as public_revote,
					count(*) filter (where d.published and d.outcome = 'EXTRA_VOTE_REQUIRED') as public_extra_vote,
					count(*) filter (where d.published and d.outcome = 'SHORT') as public_short
				from %1$sconstituency_result d join constituency c on c.id = d.constituency_id
					left join confirmed n on n.constituency_id = c.id
					left join (select distinct u.council_id
						from confirmation f join candidate p on p.id = f.candidate_id
							join constituency u on u.id = p.constituency_id
						where p.election_id = :election) k on k.council_id = c.council_id
				where %2$s
				group by d.election_id, d.level, d.position, d.seat_area_id
				""".formatted(prefix, condition);
	}

	/**
	 * Who stands and who was elected, by the area where seats are shown.
	 * @param prefix of the names of the tables of results to go by
	 * @param condition which results {@code d} of constituencies
	 */
	static String compositionSummaries(String prefix, String condition) {
		return """
				select d.election_id, d.level, d.position, count(*) filter (where g.standing) as candidates,
					count(*) filter (where g.standing and g.self_nominated) as self_nominated_candidates,
					count(*) filter (where x.deputy and g.woman) as public_women,
					count(*) filter (where x.deputy and g.ethnic_minority) as public_ethnic_minority,
					count(*) filter (where x.deputy and g.young) as public_under40,
					count(*) filter (where x.deputy and g.non_party) as public_non_party,
					count(*) filter (where x.deputy and g.religious) as public_religious,
					count(*) filter (where x.deputy and g.self_nominated) as public_self_nominated,
					count(*) filter (where x.deputy and g.postgraduate) as public_postgraduate
				from %1$sconstituency_result d join candidate_group g on g.constituency_id = d.constituency_id
					left join %1$scandidate_result e on e.candidate_id = g.candidate_id
					left join confirmation f on f.candidate_id = g.candidate_id
					cross join lateral (select d.published and coalesce(e.elected, false)
						and coalesce(f.confirmed, true) as deputy) x
				where %2$s
				group by d.election_id, d.level, d.position
				""".formatted(prefix, condition);
	}

}
