-- Everything here is derived: recount makes it again from the minutes and compares.

create table constituency_result (
    constituency_id bigint constraint constituency_result_pk primary key
        constraint constituency_result_constituency_fk references constituency,
    election_id bigint not null,
    level text not null,
    seat_area_id bigint not null,
    position integer not null,
    stations integer not null,
    roll bigint not null,
    counted_round smallint not null,
    outcome text not null,
    round smallint not null,
    elected integer not null,
    missing integer,
    complete boolean not null,
    published boolean not null default false,
    constraint constituency_result_counted_round_known check (counted_round between 0 and 2),
    constraint constituency_result_outcome_known check (outcome in ('COUNTING', 'DECIDED', 'REVOTE_REQUIRED', 'EXTRA_VOTE_REQUIRED', 'SHORT', 'TIE_UNRESOLVED'))
);
create index constituency_result_area_idx on constituency_result (election_id, level, position);
comment on column constituency_result.counted_round is 'Which of rounds 1 and 2 counts: 1, 2 (the re-vote replaced it) or 0 (round 1, with round 2 of the stations that were cancelled)';
comment on column constituency_result.complete is 'Whether the minutes of the last round held are all in';

create table constituency_area (
    constituency_id bigint not null constraint constituency_area_constituency_fk references constituency,
    area_id bigint not null constraint constituency_area_area_fk references area,
    position integer not null,
    stations integer not null,
    constraint constituency_area_pk primary key (constituency_id, area_id)
);
create index constituency_area_area_idx on constituency_area (area_id, constituency_id);
comment on table constituency_area is 'The leaf areas where a constituency has voting areas, from the rolls';

create table round_total (
    constituency_id bigint not null constraint round_total_constituency_fk references constituency,
    round smallint not null,
    counted integer not null,
    registered bigint not null,
    voted bigint not null,
    issued bigint not null,
    collected bigint not null,
    valid bigint not null,
    invalid bigint not null,
    constraint round_total_pk primary key (constituency_id, round),
    constraint round_total_round_known check (round between 0 and 3)
);
comment on column round_total.round is '1 to 3; 0 where single stations were cancelled and voted again: round 1 with their round 2 in place';

create table candidate_total (
    constituency_id bigint not null,
    round smallint not null,
    candidate_id bigint not null,
    votes bigint not null,
    constraint candidate_total_pk primary key (constituency_id, round, candidate_id),
    constraint candidate_total_candidate_fk foreign key (candidate_id, constituency_id) references candidate (id, constituency_id)
);

create table candidate_result (
    candidate_id bigint constraint candidate_result_pk primary key,
    constituency_id bigint not null,
    rank integer,
    reason text,
    elected boolean not null,
    elected_in_round smallint,
    extra_rank integer,
    extra_reason text,
    constraint candidate_result_candidate_fk foreign key (candidate_id, constituency_id) references candidate (id, constituency_id),
    constraint candidate_result_round_when_elected check (elected = (elected_in_round is not null))
);
create index candidate_result_constituency_idx on candidate_result (constituency_id);

create table area_summary (
    election_id bigint not null constraint area_summary_election_fk references election,
    level text not null,
    position integer not null,
    area_id bigint not null constraint area_summary_area_fk references area,
    roll bigint not null,
    stations integer not null,
    counted integer not null default 0,
    registered bigint not null default 0,
    voted bigint not null default 0,
    issued bigint not null default 0,
    collected bigint not null default 0,
    valid bigint not null default 0,
    invalid bigint not null default 0,
    public_counted integer not null default 0,
    public_registered bigint not null default 0,
    public_voted bigint not null default 0,
    public_issued bigint not null default 0,
    public_collected bigint not null default 0,
    public_valid bigint not null default 0,
    public_invalid bigint not null default 0,
    constraint area_summary_pk primary key (election_id, position, level),
    constraint area_summary_public_within_approved check (public_counted <= counted and counted <= stations)
);
create index area_summary_area_idx on area_summary (area_id);
comment on table area_summary is 'Sums of a leaf area at a level; higher areas are ranges of position';

create table seat_summary (
    election_id bigint not null constraint seat_summary_election_fk references election,
    level text not null,
    position integer not null,
    area_id bigint not null constraint seat_summary_area_fk references area,
    seats integer not null,
    constituencies integer not null,
    has_confirmations boolean not null default false,
    elected integer not null default 0,
    confirmed integer not null default 0,
    decided integer not null default 0,
    revote integer not null default 0,
    extra_vote integer not null default 0,
    short integer not null default 0,
    public_units integer not null default 0,
    public_elected integer not null default 0,
    public_confirmed integer not null default 0,
    public_decided integer not null default 0,
    public_revote integer not null default 0,
    public_extra_vote integer not null default 0,
    public_short integer not null default 0,
    constraint seat_summary_pk primary key (election_id, position, level)
);
create index seat_summary_area_idx on seat_summary (area_id);
comment on table seat_summary is 'Seats and outcomes by the area where seats are shown: a province for the National Assembly, else the area of the council';

-- Stations whose own result was cancelled and that have voted again (Art. 81).
create view mended_station as
select t.station_id, t.constituency_id
from decision d join tally t on t.station_id = d.station_id and t.constituency_id = d.constituency_id
where d.kind = 'CANCELLED' and t.current and t.round = 2;

-- The minutes of constituencies with such stations: round 1, with their round 2 in place.
create view mended_tally as
select t.*
from tally t left join mended_station m on m.station_id = t.station_id and m.constituency_id = t.constituency_id
where t.current and t.round = case when m.station_id is null then 1 else 2 end
    and t.constituency_id in (select constituency_id from mended_station);

-- The minutes of rounds 1 and 2 that count.
create view counted_tally as
select t.*
from tally t join constituency_result r on r.constituency_id = t.constituency_id
where t.current and t.round = r.counted_round
union all
select t.*
from mended_tally t join constituency_result r on r.constituency_id = t.constituency_id
where r.counted_round = 0;

grant select, insert, update, delete on constituency_result, constituency_area, round_total, candidate_total,
    candidate_result, area_summary, seat_summary to ${app_role};
grant select on mended_station, mended_tally, counted_tally to ${app_role};
