-- A report says which state of the figures it was made from. Of what is public: one row for each area and one ('') for
-- the whole election, counted up with every public change. Of what is approved: one row for each change, so that
-- those who approve at the same time never wait for each other here.
create table public_version (
    election_id bigint not null constraint public_version_election_fk references election on delete cascade,
    place text not null,
    version bigint not null,
    changed_at timestamptz not null,
    constraint public_version_pk primary key (election_id, place)
);

create table approved_change (
    number bigint generated always as identity constraint approved_change_pk primary key,
    election_id bigint not null constraint approved_change_election_fk references election on delete cascade,
    position integer not null,
    changed_at timestamptz not null
);
create index approved_change_area_idx on approved_change (election_id, position) include (changed_at);
comment on column approved_change.position is 'Leaf area of the minutes, or area of the seats where an outcome was decided';

insert into public_version (election_id, place, version, changed_at)
select id, '', 1, results_changed_at from election where results_changed_at is not null;

grant select, insert, update on public_version to ${app_role};
grant select, insert on approved_change to ${app_role};
