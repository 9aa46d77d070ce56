-- How far the result of a constituency has come in the round that is being counted, ordered or held last.
create view unit_stage as
select u.*, case when u.published_round >= u.current_round then 'PUBLISHED' when u.locked then 'LOCKED'
    when u.approved >= u.due then 'COMPLETE' else 'OPEN' end as stage
from (
    select r.constituency_id, r.election_id, r.level, r.position, r.number, r.outcome, x.current_round,
        p.round::integer as published_round, coalesce(h.due, r.stations) as due,
        case when x.current_round <= coalesce(p.round, 3) then coalesce(t.counted, 0)
            else (select count(*) from tally m where m.constituency_id = r.constituency_id
                and m.round = x.current_round and m.current) end::integer as approved,
        exists (select from constituency_lock l
            where l.constituency_id = r.constituency_id and l.round = x.current_round) as locked
    from constituency_result r
        left join constituency_publication p on p.constituency_id = r.constituency_id
        cross join lateral (select greatest(r.round, coalesce((select max(h.round) from held_round h
            where h.constituency_id = r.constituency_id), 1))::integer as current_round) x
        left join lateral (select case when bool_and(h.station_id is not null) then count(*) end::integer as due
            from held_round h where h.constituency_id = r.constituency_id and h.round = x.current_round) h on true
        left join round_total t on t.constituency_id = r.constituency_id and t.round = x.current_round) u;
comment on column unit_stage.due is 'Voting areas that vote in the current round';

-- A decision recorded by mistake may be taken back; the log keeps it.
grant delete on decision to ${app_role};
grant select on unit_stage to ${app_role};
