-- A list of the constituencies of the nation asks for all of their stages at once: joins that are made once for all of
-- them, instead of questions asked again for each and each time that the round is named.
create or replace view unit_stage as
select u.*, case when u.published_round >= u.current_round then 'PUBLISHED' when u.locked then 'LOCKED'
    when u.approved >= u.due then 'COMPLETE' else 'OPEN' end as stage
from (
    select r.constituency_id, r.election_id, r.level, r.position, r.number, r.outcome,
        greatest(r.round, h.round, 1)::integer as current_round, p.round::integer as published_round,
        coalesce(case when h.round >= r.round and h.everywhere = 0 then h.stations end, r.stations) as due,
        case when greatest(r.round, h.round, 1) <= coalesce(p.round, 3) then coalesce(t.counted, 0)
            else (select count(*) from tally m where m.constituency_id = r.constituency_id
                and m.round = greatest(r.round, h.round, 1) and m.current) end::integer as approved,
        l.constituency_id is not null as locked
    from constituency_result r
        left join constituency_publication p on p.constituency_id = r.constituency_id
        left join (select constituency_id, round, count(station_id)::integer as stations,
                count(*) filter (where station_id is null) as everywhere
            from held_round o where round = (select max(round) from held_round x
                where x.constituency_id = o.constituency_id)
            group by constituency_id, round) h on h.constituency_id = r.constituency_id
        left join round_total t on t.constituency_id = r.constituency_id
            and t.round = greatest(r.round, h.round, 1)
        left join constituency_lock l on l.constituency_id = r.constituency_id
            and l.round = greatest(r.round, h.round, 1)) u;
