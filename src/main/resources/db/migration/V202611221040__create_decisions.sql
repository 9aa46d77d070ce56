-- Recorded decisions: resolutions that publish, cancellations, ties settled, confirmations of deputies,
-- and the figures that authorities published themselves.
create sequence publication_seq increment by 50;

create table publication (
    id bigint constraint publication_pk primary key,
    election_id bigint not null,
    council_id bigint not null,
    constituency_id bigint constraint publication_constituency_fk references constituency,
    resolution text not null,
    decided_on date not null,
    body text not null,
    note text,
    constraint publication_council_fk foreign key (election_id, council_id) references council (election_id, id)
);
create index publication_council_idx on publication (council_id);
create index publication_constituency_idx on publication (constituency_id);
comment on table publication is 'A resolution on results (Art. 86), of a whole council or of one constituency; it takes effect by constituency_publication';

create table constituency_publication (
    constituency_id bigint constraint constituency_publication_pk primary key
        constraint constituency_publication_constituency_fk references constituency,
    publication_id bigint not null constraint constituency_publication_publication_fk references publication,
    published_at timestamptz not null
);
create index constituency_publication_publication_idx on constituency_publication (publication_id);
comment on table constituency_publication is 'The gate: a constituency without a row here has no public figures';

create sequence decision_seq increment by 50;

create table decision (
    id bigint constraint decision_pk primary key,
    constituency_id bigint not null constraint decision_constituency_fk references constituency,
    station_id bigint,
    round smallint not null,
    kind text not null,
    candidate_id bigint,
    document text not null,
    decided_on date not null,
    constraint decision_station_fk foreign key (station_id, constituency_id) references roll (station_id, constituency_id),
    constraint decision_candidate_fk foreign key (candidate_id, constituency_id) references candidate (id, constituency_id),
    constraint decision_round_known check (round between 1 and 3),
    constraint decision_kind_known check (kind in ('TIE', 'CANCELLED')),
    constraint decision_tie_names_candidate check ((kind = 'TIE') = (candidate_id is not null)),
    constraint decision_tie_is_of_the_unit check (kind = 'CANCELLED' or station_id is null)
);
create index decision_constituency_idx on decision (constituency_id);
create unique index decision_unique on decision (constituency_id, round, kind, station_id, candidate_id) nulls not distinct;

create table confirmation (
    candidate_id bigint constraint confirmation_pk primary key constraint confirmation_candidate_fk references candidate,
    confirmed boolean not null,
    reason text
);

create table published_figure (
    election_id bigint not null constraint published_figure_election_fk references election,
    position integer not null,
    about text not null,
    area_code text not null,
    level text not null,
    measure text not null,
    value text not null,
    kind text not null,
    as_of date,
    source text not null,
    constraint published_figure_pk primary key (election_id, position),
    constraint published_figure_level_known check (level in ('ALL', 'NATIONAL_ASSEMBLY', 'PROVINCE', 'DISTRICT', 'COMMUNE'))
);
comment on column published_figure.about is 'The election that the figure is about; it may be an earlier one, kept for comparison';

grant select, insert on publication, decision, published_figure to ${app_role};
grant select, insert, update, delete on constituency_publication, confirmation to ${app_role};
grant usage on sequence publication_seq, decision_seq to ${app_role};
