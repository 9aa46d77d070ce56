-- The sums that a recount has to make at least: by unit, by candidate, by area, over all minutes.
select count(*), sum(registered) from (
	select t.constituency_id, t.round, count(*) n, sum(t.registered) registered, sum(t.voted), sum(t.issued),
		sum(t.collected), sum(t.valid), sum(t.invalid)
	from tally t where t.current group by 1, 2) x;
select count(*), sum(votes) from (
	select t.constituency_id, t.round, v.candidate_id, sum(v.votes) votes
	from candidate_votes v join tally t on t.id = v.tally_id where t.current group by 1, 2, 3) x;
select count(*), sum(roll) from (
	select s.area_id, r.level, sum(r.registered) roll, count(*), sum(t.registered), sum(t.voted), sum(t.issued),
		sum(t.collected), sum(t.valid), sum(t.invalid)
	from roll r join polling_station s on s.id = r.station_id
	left join tally t on t.station_id = r.station_id and t.constituency_id = r.constituency_id and t.current and t.round < 3
	group by 1, 2) x;
