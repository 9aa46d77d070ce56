-- The figures of an area, line by line: sums, seats, outcomes, votes of candidates, minutes. Names do not count, since
-- they are set-up; keys of the database do not, since another database has others.
with unit as (
    select c.id, c.code, r.position, r.level, r.outcome, r.round, r.elected, r.missing, coalesce(p.round, 0) as published
    from constituency_result r join constituency c on c.id = r.constituency_id
        left join constituency_publication p on p.constituency_id = c.id
    where r.election_id = :election
        and exists (select from constituency_area a where a.constituency_id = c.id and a.position between :first and :last)
), line (kind, position, name, round, line) as (
    select 'S', position, level, 0,
        case when :all then concat_ws(' ', stations, roll, counted, registered, voted, issued, collected, valid, invalid)
        else concat_ws(' ', stations, roll, public_counted, public_registered, public_voted, public_issued,
            public_collected, public_valid, public_invalid) end
    from area_summary where election_id = :election and position between :first and :last
    union all
    select 'T', position, level, 0,
        case when :all then concat_ws(' ', seats, constituencies, elected, confirmed, decided, revote, extra_vote, short)
        else concat_ws(' ', seats, constituencies, public_elected, public_confirmed, public_decided, public_revote,
            public_extra_vote, public_short) end
    from seat_summary where election_id = :election and position between :first and :last
    union all
    select 'U', position, code, round, concat_ws(' ', outcome, elected, missing)
    from unit where :all or published > 0
    union all
    select 'V', u.position, p.code, v.round, v.votes::text
    from unit u join candidate_total v on v.constituency_id = u.id join candidate p on p.id = v.candidate_id
    where :all or v.round <= u.published and u.published > 0
    union all
    select 'E', u.position, p.code, coalesce(e.elected_in_round, 0), concat_ws(' ', e.rank, e.elected)
    from unit u join candidate p on p.constituency_id = u.id join candidate_result e on e.candidate_id = p.id
    where :all or u.published > 0
    union all
    select 'M', a.first_position, s.code || ' ' || u.code, t.round,
        concat_ws(' ', t.version, t.registered, t.voted, t.issued, t.collected, t.valid, t.invalid, v.votes)
    from polling_station s join area a on a.id = s.area_id
        join tally t on t.station_id = s.id and t.current join unit u on u.id = t.constituency_id
        cross join lateral (select string_agg(v.votes::text, ' ' order by p.ballot_order) as votes
            from candidate_votes v join candidate p on p.id = v.candidate_id where v.tally_id = t.id) v
    where s.election_id = :election and a.first_position between :first and :last
        and (:all or t.round <= u.published)
)
select encode(sha256(convert_to(coalesce(string_agg(concat_ws(' ', kind, position, name, round, line), chr(10)
    order by kind, position, name collate "C", round), ''), 'UTF8')), 'hex') from line
