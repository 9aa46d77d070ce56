-- What reports tell besides the results: consultations on the lists, meetings of candidates with voters, petitions.
-- All of it is public. A number that nobody knows is null: reports say so and never show a zero for it.
create table consultation (
    election_id bigint not null constraint consultation_election_fk references election on delete cascade,
    council_id bigint not null constraint consultation_council_fk references council on delete cascade,
    area_id bigint not null constraint consultation_area_fk references area on delete cascade,
    round smallint not null,
    held_on date not null,
    places integer,
    nominated integer,
    self_nominated integer,
    women integer,
    ethnic_minority integer,
    young integer,
    non_party integer,
    withdrawn integer,
    not_trusted integer,
    removed integer,
    note text,
    constraint consultation_pk primary key (council_id, area_id, round),
    constraint consultation_round_known check (round between 1 and 3),
    constraint consultation_not_negative check (least(places, nominated, self_nominated, women, ethnic_minority, young,
        non_party, withdrawn, not_trusted, removed) >= 0)
);
create index consultation_election_idx on consultation (election_id);
create index consultation_area_idx on consultation (area_id);
comment on column consultation.area_id is 'Who held it: the area of the council; for the National Assembly the province, or the country for those nominated centrally';

create table voter_meeting (
    election_id bigint not null constraint voter_meeting_election_fk references election on delete cascade,
    area_id bigint not null constraint voter_meeting_area_fk references area on delete cascade,
    constituency_id bigint constraint voter_meeting_constituency_fk references constituency on delete cascade,
    level text,
    first_day date,
    last_day date,
    online boolean not null,
    meetings integer not null,
    voters integer,
    opinions integer,
    note text,
    constraint voter_meeting_unique unique nulls not distinct (election_id, area_id, constituency_id, level, first_day, online),
    constraint voter_meeting_level_known check (level in ('NATIONAL_ASSEMBLY', 'PROVINCE', 'DISTRICT', 'COMMUNE')),
    constraint voter_meeting_days_ordered check (first_day <= last_day),
    constraint voter_meeting_not_negative check (least(meetings, voters, opinions) >= 0)
);
create index voter_meeting_area_idx on voter_meeting (area_id);
create index voter_meeting_constituency_idx on voter_meeting (constituency_id);
comment on column voter_meeting.level is 'The level whose candidates met voters; null for those of several levels together';

create table petition (
    election_id bigint not null constraint petition_election_fk references election on delete cascade,
    area_id bigint not null constraint petition_area_fk references area on delete cascade,
    level text,
    kind text not null,
    subject text not null,
    received integer not null,
    settled integer not null,
    passed_on integer not null,
    note text,
    constraint petition_unique unique nulls not distinct (election_id, area_id, level, kind, subject),
    constraint petition_level_known check (level in ('NATIONAL_ASSEMBLY', 'PROVINCE', 'DISTRICT', 'COMMUNE')),
    constraint petition_kind_known check (kind in ('COMPLAINT', 'DENUNCIATION', 'PROPOSAL')),
    constraint petition_subject_known check (subject in ('ROLL', 'CANDIDATE', 'VOTING', 'RESULT', 'OTHER')),
    constraint petition_not_negative check (least(received, settled, passed_on) >= 0),
    constraint petition_ends_once check (settled + passed_on <= received)
);
create index petition_area_idx on petition (area_id);
comment on table petition is 'Numbers of petitions by what they are about and how they ended; the rest of those received is still open';

grant select, insert on consultation, voter_meeting, petition to ${app_role};
