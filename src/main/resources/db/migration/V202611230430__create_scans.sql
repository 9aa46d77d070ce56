-- Scans of signed minutes. Files lie beside the database, named by their hash; here is what is known of them. A scan
-- is never erased: it is hidden, with the reason. What the public may see is a copy without metadata.
create table scan (
    id bigint generated always as identity constraint scan_pk primary key,
    station_id bigint not null constraint scan_station_fk references polling_station on delete cascade,
    constituency_id bigint,
    round smallint,
    hash text not null,
    copy_hash text not null,
    type text not null,
    size integer not null,
    pages integer not null,
    name text not null,
    rotation smallint not null default 0,
    attached_at timestamptz not null,
    attached_by text not null,
    released_at timestamptz,
    released_by text,
    removed_at timestamptz,
    removed_by text,
    removed_reason text,
    constraint scan_roll_fk foreign key (station_id, constituency_id) references roll (station_id, constituency_id) on delete cascade,
    constraint scan_round_with_constituency check ((constituency_id is null) = (round is null)),
    constraint scan_round_known check (round between 1 and 3),
    constraint scan_hash_form check (hash ~ '^[0-9a-f]{64}$' and copy_hash ~ '^[0-9a-f]{64}$'),
    constraint scan_type_known check (type in ('PDF', 'JPEG', 'PNG')),
    constraint scan_rotation_known check (rotation in (0, 90, 180, 270)),
    constraint scan_size_positive check (size > 0 and pages > 0),
    constraint scan_removal_has_reason check ((removed_at is null) = (removed_reason is null))
);
create unique index scan_once_unique on scan (station_id, hash, coalesce(constituency_id, 0), coalesce(round, 0)) where removed_at is null;
create index scan_constituency_idx on scan (constituency_id);
comment on table scan is 'The file itself is portal.home/scans/HA/SH/HASH, or an object of that name';
comment on column scan.constituency_id is 'Null where the scan shows minutes of all levels of the voting area';

grant select, insert, update (rotation, released_at, released_by, removed_at, removed_by, removed_reason) on scan to ${app_role};
