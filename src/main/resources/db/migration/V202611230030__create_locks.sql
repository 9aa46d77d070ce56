-- A constituency is locked once all its minutes of a round are in: after that only corrections change them.
create table constituency_lock (
    constituency_id bigint not null constraint constituency_lock_constituency_fk references constituency on delete cascade,
    round smallint not null,
    locked_at timestamptz not null,
    locked_by text not null,
    constraint constituency_lock_pk primary key (constituency_id, round),
    constraint constituency_lock_round_known check (round between 1 and 3)
);

-- What is public of a constituency: the minutes of rounds up to this one. Later ones wait for their own publication.
alter table constituency_publication add column round smallint not null default 3;
alter table constituency_publication add constraint constituency_publication_round_known check (round between 1 and 3);

grant select, insert, delete on constituency_lock to ${app_role};
