-- The log of every change and login. Entries are only ever added; a sealer chains them by hash once they are
-- committed, in an order of its own, so that those who write never wait for each other.
create table audit_entry (
    id bigint generated always as identity constraint audit_entry_pk primary key,
    at timestamptz not null,
    username text not null,
    role text not null,
    address text not null,
    action text not null,
    election text,
    place text not null,
    position integer,
    before jsonb,
    after jsonb
);
create index audit_entry_place_idx on audit_entry (place, id);
create index audit_entry_username_idx on audit_entry (username, id);
create index audit_entry_election_idx on audit_entry (election, id);
comment on column audit_entry.election is 'Short name of the election, without a key: the log outlives what it tells of';
comment on column audit_entry.position is 'Leaf area of the subject in the walk of the election''s areas';

create table audit_seal (
    position bigint constraint audit_seal_pk primary key,
    entry_id bigint not null constraint audit_seal_entry_unique unique,
    hash bytea not null,
    sealed_at timestamptz not null,
    constraint audit_seal_position_positive check (position > 0),
    constraint audit_seal_hash_length check (length(hash) = 32)
);
comment on column audit_seal.hash is 'SHA-256 of the hash before and of the entry; no foreign key, so that a missing entry is found, not refused';

-- With an external database that offers one user only, privileges cannot protect the log: a trigger does.
create function refuse_change_of_log() returns trigger language plpgsql as $$
begin
    raise exception 'the log is never changed or deleted' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger audit_entry_is_kept before update or delete or truncate on audit_entry
    for each statement execute function refuse_change_of_log();
create trigger audit_seal_is_kept before update or delete or truncate on audit_seal
    for each statement execute function refuse_change_of_log();

grant select, insert on audit_entry, audit_seal to ${app_role};
