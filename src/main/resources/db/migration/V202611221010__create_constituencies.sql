-- Councils, their constituencies and seats, and the persons standing there.
create sequence council_seq increment by 50;

create table council (
    id bigint constraint council_pk primary key,
    election_id bigint not null,
    code text not null,
    level text not null,
    area_id bigint not null,
    name text not null,
    seats integer not null,
    constraint council_code_unique unique (election_id, code),
    constraint council_area_unique unique (election_id, level, area_id),
    constraint council_of_election unique (election_id, id),
    constraint council_of_level unique (id, level),
    constraint council_area_fk foreign key (election_id, area_id) references area (election_id, id),
    constraint council_level_known check (level in ('NATIONAL_ASSEMBLY', 'PROVINCE', 'DISTRICT', 'COMMUNE')),
    constraint council_code_form check (code ~ '^[A-Za-z0-9._-]{1,40}$'),
    constraint council_has_seats check (seats > 0)
);
create index council_area_idx on council (area_id);

create sequence constituency_seq increment by 50;

create table constituency (
    id bigint constraint constituency_pk primary key,
    election_id bigint not null,
    council_id bigint not null,
    level text not null,
    seat_area_id bigint not null,
    code text not null,
    number integer not null,
    name text not null,
    seats integer not null,
    description text not null,
    constraint constituency_code_unique unique (election_id, code),
    constraint constituency_number_unique unique (council_id, seat_area_id, number),
    constraint constituency_of_level unique (id, level),
    constraint constituency_council_fk foreign key (election_id, council_id) references council (election_id, id),
    constraint constituency_council_level_fk foreign key (council_id, level) references council (id, level),
    constraint constituency_seat_area_fk foreign key (election_id, seat_area_id) references area (election_id, id),
    constraint constituency_code_form check (code ~ '^[A-Za-z0-9._-]{1,40}$'),
    constraint constituency_number_positive check (number > 0),
    constraint constituency_has_seats check (seats > 0)
);
create index constituency_seat_area_idx on constituency (seat_area_id);
comment on column constituency.seat_area_id is 'Where its seats are shown: the province for the National Assembly, else the area of the council';

create sequence candidate_seq increment by 50;

create table candidate (
    id bigint constraint candidate_pk primary key,
    election_id bigint not null constraint candidate_election_fk references election,
    constituency_id bigint not null constraint candidate_constituency_fk references constituency,
    code text not null,
    ballot_order integer not null,
    full_name text not null,
    search_name text not null,
    birth_year integer not null,
    birth_date date,
    gender text not null,
    ethnicity text,
    religion text,
    hometown text,
    residence text,
    education text,
    political_theory text,
    occupation text,
    workplace text,
    party_since text,
    nominated_by text not null,
    incumbent boolean not null,
    status text not null,
    programme text,
    person_code text,
    sector text,
    degree text,
    former_deputy boolean,
    constraint candidate_code_unique unique (election_id, code),
    constraint candidate_order_unique unique (constituency_id, ballot_order),
    constraint candidate_of_constituency unique (id, constituency_id),
    constraint candidate_code_form check (code ~ '^[A-Za-z0-9._-]{1,40}$'),
    constraint candidate_order_positive check (ballot_order > 0),
    constraint candidate_birth_agrees check (birth_date is null or extract(year from birth_date) = birth_year),
    constraint candidate_gender_known check (gender in ('MALE', 'FEMALE')),
    constraint candidate_education_known check (education in ('SECONDARY', 'UNIVERSITY', 'POSTGRADUATE')),
    constraint candidate_political_theory_known check (political_theory in ('NONE', 'INTERMEDIATE', 'ADVANCED', 'BACHELOR')),
    constraint candidate_nominated_by_known check (nominated_by in ('CENTRAL', 'LOCAL', 'SELF')),
    constraint candidate_status_known check (status in ('STANDING', 'WITHDRAWN', 'DECEASED', 'REMOVED'))
);

grant select, insert on council, constituency, candidate to ${app_role};
grant usage on sequence council_seq, constituency_seq, candidate_seq to ${app_role};
