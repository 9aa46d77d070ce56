-- Voting areas (khu vực bỏ phiếu) and their rolls: the roll differs by level, so it is kept per level.
create sequence polling_station_seq increment by 50;

create table polling_station (
    id bigint constraint polling_station_pk primary key,
    election_id bigint not null,
    area_id bigint not null,
    code text not null,
    number integer not null,
    name text not null,
    search_name text not null,
    address text,
    voting_date date not null,
    kind text not null,
    size_reason text,
    constraint polling_station_code_unique unique (election_id, code),
    constraint polling_station_number_unique unique (area_id, number),
    constraint polling_station_area_fk foreign key (election_id, area_id) references area (election_id, id),
    constraint polling_station_code_form check (code ~ '^[A-Za-z0-9._-]{1,40}$'),
    constraint polling_station_number_positive check (number > 0),
    constraint polling_station_kind_known check (kind in ('REGULAR', 'MILITARY', 'HOSPITAL', 'DETENTION', 'OTHER'))
);
create index polling_station_search_idx on polling_station using gin (search_name gin_trgm_ops);

create table roll (
    station_id bigint not null constraint roll_station_fk references polling_station,
    constituency_id bigint not null,
    level text not null,
    registered integer not null,
    constraint roll_pk primary key (station_id, constituency_id),
    constraint roll_one_per_level unique (station_id, level),
    constraint roll_constituency_fk foreign key (constituency_id, level) references constituency (id, level),
    constraint roll_not_negative check (registered >= 0)
);
create index roll_constituency_idx on roll (constituency_id);
comment on table roll is 'Voters on the roll of a station at a level; it fixes the constituency of the station at that level';

grant select, insert on polling_station, roll to ${app_role};
grant usage on sequence polling_station_seq to ${app_role};
