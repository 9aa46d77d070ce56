package vn.homphieu.result;

import java.util.List;

/**
 * Moves the sums of the constituencies listed in the temporary table {@code publishing}
 * to the public side.
 */
final class PublicSums {

	/**
	 * The statements in their order; parameters {@code election} and {@code now}. Minutes
	 * are asked for by an array too: a join alone is not carried into the view of those
	 * that count, and all of the country would be read for one constituency.
	 */
	static final List<String> STATEMENTS = List.of("""
			insert into constituency_publication (constituency_id, publication_id, published_at, round)
			select p.constituency_id, p.publication_id, :now, r.round
			from publishing p join constituency_result r on r.constituency_id = p.constituency_id
			""", """
			update constituency_result r set published = true from publishing p
			where p.constituency_id = r.constituency_id
			""", """
			update area_summary s set public_counted = s.public_counted + n.counted,
				public_registered = s.public_registered + n.registered, public_voted = s.public_voted + n.voted,
				public_issued = s.public_issued + n.issued, public_collected = s.public_collected + n.collected,
				public_valid = s.public_valid + n.valid, public_invalid = s.public_invalid + n.invalid
			from (select c.level, p.area_id, count(*) as counted, sum(t.registered) as registered,
					sum(t.voted) as voted, sum(t.issued) as issued, sum(t.collected) as collected,
					sum(t.valid) as valid, sum(t.invalid) as invalid
				from publishing u join constituency c on c.id = u.constituency_id
					join counted_tally t on t.constituency_id = u.constituency_id
					join polling_station p on p.id = t.station_id
				where t.constituency_id = any (array(select v.constituency_id from publishing v))
				group by c.level, p.area_id) n
			where s.election_id = :election and s.level = n.level and s.area_id = n.area_id
			""", """
			update seat_summary s set public_units = s.public_units + n.units,
				public_elected = s.public_elected + n.elected, public_confirmed = s.public_confirmed + n.confirmed,
				public_decided = s.public_decided + n.decided, public_revote = s.public_revote + n.revote,
				public_extra_vote = s.public_extra_vote + n.extra_vote, public_short = s.public_short + n.short
			from (select r.level, r.position, count(*) as units, sum(r.elected) as elected,
					coalesce(sum(k.confirmed), 0) as confirmed,
					count(*) filter (where r.outcome = 'DECIDED') as decided,
					count(*) filter (where r.outcome = 'REVOTE_REQUIRED') as revote,
					count(*) filter (where r.outcome = 'EXTRA_VOTE_REQUIRED') as extra_vote,
					count(*) filter (where r.outcome = 'SHORT') as short
				from publishing u join constituency_result r on r.constituency_id = u.constituency_id
					left join (select e.constituency_id, count(*) as confirmed
						from candidate_result e join confirmation f on f.candidate_id = e.candidate_id
						where e.elected and f.confirmed
						group by e.constituency_id) k on k.constituency_id = r.constituency_id
				group by r.level, r.position) n
			where s.election_id = :election and s.level = n.level and s.position = n.position
			""", """
			update composition_summary s set public_women = s.public_women + n.women,
				public_ethnic_minority = s.public_ethnic_minority + n.ethnic_minority,
				public_under40 = s.public_under40 + n.under40, public_non_party = s.public_non_party + n.non_party,
				public_religious = s.public_religious + n.religious,
				public_self_nominated = s.public_self_nominated + n.self_nominated,
				public_postgraduate = s.public_postgraduate + n.postgraduate
			from (select r.level, r.position, count(*) filter (where g.woman) as women,
					count(*) filter (where g.ethnic_minority) as ethnic_minority,
					count(*) filter (where g.young) as under40, count(*) filter (where g.non_party) as non_party,
					count(*) filter (where g.religious) as religious,
					count(*) filter (where g.self_nominated) as self_nominated,
					count(*) filter (where g.postgraduate) as postgraduate
				from publishing u join constituency_result r on r.constituency_id = u.constituency_id
					join candidate_result e on e.constituency_id = u.constituency_id and e.elected
					join candidate_group g on g.candidate_id = e.candidate_id
					left join confirmation f on f.candidate_id = e.candidate_id
				where coalesce(f.confirmed, true)
				group by r.level, r.position) n
			where s.election_id = :election and s.level = n.level and s.position = n.position
			""", """
			update election set results_changed_at = :now where id = :election
			""");

	/** In the order of the map, as everybody locks sums of areas. */
	static final String LOCK_AREAS = """
			select 1 from area_summary s
			where s.election_id = :election and (s.level, s.position) in (
				select r.level, a.position from publishing p join constituency_result r
					on r.constituency_id = p.constituency_id
					join constituency_area a on a.constituency_id = p.constituency_id)
			order by s.position, s.level for update
			""";

	/** Another round of a published constituency becomes public. */
	static final String PUBLISH_LATER = """
			update constituency_publication set publication_id = :publication, published_at = :now,
				round = (select current_round from unit_stage s where s.constituency_id = :unit)
			where constituency_id = :unit
			""";

	private PublicSums() {
	}

}
