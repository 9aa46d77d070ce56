-- Elections and the administrative map of their day. Codes are unique within one election only.
create sequence election_seq increment by 50;

create table election (
    id bigint constraint election_pk primary key,
    slug text not null,
    name text not null,
    election_day date not null,
    term text not null,
    rule_set text not null,
    rules jsonb not null,
    simulated boolean not null,
    practice boolean not null default false,
    provisional_results boolean not null default false,
    coverage text,
    imported_at timestamptz not null,
    results_changed_at timestamptz,
    constraint election_slug_unique unique (slug),
    constraint election_slug_form check (slug ~ '^[a-z0-9-]{1,60}$'),
    constraint election_rules_object check (jsonb_typeof(rules) = 'object'),
    constraint election_practice_is_simulated check (simulated or not practice)
);
comment on column election.rules is 'The rule set of this election: every limit of the law, as data';
comment on column election.coverage is 'Code of the area that the data cover; null = the whole country';
comment on column election.results_changed_at is 'When a public figure last changed; null = nothing published yet';

create sequence area_seq increment by 50;

create table area (
    id bigint constraint area_pk primary key,
    election_id bigint not null constraint area_election_fk references election,
    code text not null,
    level text not null,
    parent_id bigint,
    type text not null,
    name text not null,
    search_name text not null,
    first_position integer not null,
    last_position integer not null,
    leaf boolean not null,
    constraint area_code_unique unique (election_id, code),
    constraint area_position_unique unique (election_id, first_position),
    constraint area_of_election unique (election_id, id),
    constraint area_parent_fk foreign key (election_id, parent_id) references area (election_id, id),
    constraint area_level_known check (level in ('COUNTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE')),
    constraint area_country_is_root check ((level = 'COUNTRY') = (parent_id is null)),
    constraint area_code_form check (code ~ '^[A-Za-z0-9._-]{1,40}$'),
    constraint area_positions_ordered check (first_position <= last_position),
    constraint area_leaf_is_one check (leaf = (first_position = last_position))
);
create index area_parent_idx on area (election_id, parent_id);
create index area_search_idx on area using gin (search_name gin_trgm_ops);
comment on column area.first_position is 'Place in a walk of the tree, parents first: the subtree of an area is first_position..last_position';

grant select, insert, update on election to ${app_role};
grant select, insert on area to ${app_role};
grant usage on sequence election_seq, area_seq to ${app_role};
