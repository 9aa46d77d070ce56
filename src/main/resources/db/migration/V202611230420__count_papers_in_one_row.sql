-- One row for each leaf area, level and round, instead of one for each state too: a board of the nation reads a
-- quarter of the rows, and a step from one state to another touches one row, so that two steps in opposite directions
-- never wait for each other. Locked constituencies are counted beside them.
create table paper_count_new (
    election_id bigint not null constraint paper_count_election_fk_new references election on delete cascade,
    position integer not null,
    level text not null,
    round smallint not null,
    entering integer not null default 0,
    first_done integer not null default 0,
    different integer not null default 0,
    waiting integer not null default 0,
    returned integer not null default 0,
    locked integer not null default 0,
    constraint paper_count_pk_new primary key (election_id, position, level, round)
);
comment on column paper_count_new.entering is 'Papers whose first or second entry has begun';
comment on column paper_count_new.returned is 'Papers sent back to a clerk, or taken back after approval';
comment on column paper_count_new.locked is 'Voting areas of constituencies that are locked, public or not';

insert into paper_count_new (election_id, position, level, round, entering, first_done, different, waiting, returned)
select election_id, position, level, round,
    coalesce(sum(papers) filter (where state in ('FIRST_DRAFT', 'SECOND_DRAFT')), 0),
    coalesce(sum(papers) filter (where state = 'FIRST_DONE'), 0),
    coalesce(sum(papers) filter (where state = 'DIFFERENT'), 0),
    coalesce(sum(papers) filter (where state = 'WAITING'), 0),
    coalesce(sum(papers) filter (where state in ('RETURNED', 'WITHDRAWN')), 0)
from paper_count group by election_id, position, level, round;

drop trigger paper_is_counted on paper;
drop function count_paper();
drop table paper_count;
alter table paper_count_new rename to paper_count;
alter table paper_count rename constraint paper_count_election_fk_new to paper_count_election_fk;
alter table paper_count rename constraint paper_count_pk_new to paper_count_pk;
-- Rows are written over and over: room for the new version on the same page.
alter table paper_count set (fillfactor = 70);

create function count_paper() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
declare
    was text := case when tg_op <> 'INSERT' then old.state end;
    is_now text := case when tg_op <> 'DELETE' then new.state end;
    at_ paper := case when tg_op = 'DELETE' then old else new end;
begin
    if was is not distinct from is_now then
        return null;
    end if;
    if tg_op <> 'DELETE' then
        insert into paper_count (election_id, position, level, round)
        values (at_.election_id, at_.position, at_.level, at_.round) on conflict do nothing;
    end if;
    update paper_count set
        entering = entering + coalesce((is_now in ('FIRST_DRAFT', 'SECOND_DRAFT'))::int, 0)
            - coalesce((was in ('FIRST_DRAFT', 'SECOND_DRAFT'))::int, 0),
        first_done = first_done + coalesce((is_now = 'FIRST_DONE')::int, 0) - coalesce((was = 'FIRST_DONE')::int, 0),
        different = different + coalesce((is_now = 'DIFFERENT')::int, 0) - coalesce((was = 'DIFFERENT')::int, 0),
        waiting = waiting + coalesce((is_now = 'WAITING')::int, 0) - coalesce((was = 'WAITING')::int, 0),
        returned = returned + coalesce((is_now in ('RETURNED', 'WITHDRAWN'))::int, 0)
            - coalesce((was in ('RETURNED', 'WITHDRAWN'))::int, 0)
    where election_id = at_.election_id and position = at_.position and level = at_.level and round = at_.round;
    return null;
end
$$;
create trigger paper_is_counted after insert or update of state or delete on paper
    for each row execute function count_paper();

create function count_lock() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
declare
    at_ constituency_lock := case when tg_op = 'DELETE' then old else new end;
    sign integer := case when tg_op = 'DELETE' then -1 else 1 end;
begin
    insert into paper_count as c (election_id, position, level, round, locked)
    select n.election_id, u.position, n.level, at_.round, sign * u.stations
    from constituency n join constituency_area u on u.constituency_id = n.id
    where n.id = at_.constituency_id order by u.position
    on conflict (election_id, position, level, round) do update set locked = c.locked + excluded.locked;
    return null;
end
$$;
create trigger lock_is_counted after insert or delete on constituency_lock
    for each row execute function count_lock();

insert into paper_count as c (election_id, position, level, round, locked)
select n.election_id, u.position, n.level, l.round, sum(u.stations)
from constituency_lock l join constituency n on n.id = l.constituency_id
    join constituency_area u on u.constituency_id = n.id
group by n.election_id, u.position, n.level, l.round
on conflict (election_id, position, level, round) do update set locked = c.locked + excluded.locked;

grant select on paper_count to ${app_role};
