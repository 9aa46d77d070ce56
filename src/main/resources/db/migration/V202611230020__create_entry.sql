-- Entry of counting minutes: kept apart from approved minutes, may be wrong.

-- Later rounds that were ordered: a re-vote (2) or an extra vote (3) of a constituency, or the re-vote of a single
-- station whose result was cancelled. Minutes of such a round may be entered only where it was ordered.
create sequence held_round_seq increment by 50;

create table held_round (
    id bigint constraint held_round_pk primary key,
    constituency_id bigint not null constraint held_round_constituency_fk references constituency on delete cascade,
    round smallint not null,
    station_id bigint,
    seats integer not null,
    voting_date date not null,
    document text not null,
    decided_on date not null,
    constraint held_round_unique unique nulls not distinct (constituency_id, round, station_id),
    constraint held_round_station_fk foreign key (station_id, constituency_id) references roll (station_id, constituency_id) on delete cascade,
    constraint held_round_later check (round in (2, 3)),
    constraint held_round_has_seats check (seats > 0),
    constraint held_round_station_votes_again check (station_id is null or round = 2)
);
create table held_round_candidate (
    held_round_id bigint not null constraint held_round_candidate_round_fk references held_round on delete cascade,
    candidate_id bigint not null constraint held_round_candidate_candidate_fk references candidate on delete cascade,
    constraint held_round_candidate_pk primary key (held_round_id, candidate_id)
);
create index held_round_candidate_idx on held_round_candidate (candidate_id);
comment on table held_round_candidate is 'Who stands in that round: all in a re-vote, the losers in an extra vote';

-- Whether minutes are entered twice by two people, or once and reviewed: the most particular row wins.
create table entry_mode (
    election_id bigint not null constraint entry_mode_election_fk references election on delete cascade,
    level text,
    area_id bigint constraint entry_mode_area_fk references area on delete cascade,
    mode text not null,
    constraint entry_mode_unique unique nulls not distinct (election_id, level, area_id),
    constraint entry_mode_known check (mode in ('DOUBLE', 'SINGLE')),
    constraint entry_mode_level_known check (level is null or level in ('NATIONAL_ASSEMBLY', 'PROVINCE', 'DISTRICT', 'COMMUNE'))
);
create index entry_mode_area_idx on entry_mode (area_id);

-- One paper: the minutes of a station at a level in a round, on its way from the paper to approval.
create sequence paper_seq increment by 50;

create table paper (
    id bigint constraint paper_pk primary key,
    election_id bigint not null constraint paper_election_fk references election on delete cascade,
    station_id bigint not null,
    constituency_id bigint not null,
    round smallint not null,
    level text not null,
    position integer not null,
    state text not null,
    revision integer not null default 0,
    has_warnings boolean not null default false,
    changed_at timestamptz not null,
    waiting_since timestamptz,
    constraint paper_unique unique (station_id, constituency_id, round),
    constraint paper_roll_fk foreign key (station_id, constituency_id) references roll (station_id, constituency_id) on delete cascade,
    constraint paper_round_known check (round between 1 and 3),
    constraint paper_state_known check (state in ('FIRST_DRAFT', 'FIRST_DONE', 'SECOND_DRAFT', 'DIFFERENT', 'WAITING', 'RETURNED', 'APPROVED', 'WITHDRAWN'))
);
create index paper_board_idx on paper (election_id, position, level, state);
create index paper_waiting_idx on paper (election_id, waiting_since) where state in ('DIFFERENT', 'WAITING');
comment on column paper.position is 'Leaf area of the station in the walk of the election''s areas';

create sequence entry_seq increment by 50;

create table entry (
    id bigint constraint entry_pk primary key,
    paper_id bigint not null constraint entry_paper_fk references paper on delete cascade,
    ordinal smallint not null,
    account_id bigint not null,
    username text not null,
    person text not null,
    state text not null,
    figures jsonb not null,
    note text,
    confirmed jsonb not null default '{}',
    returned_fields text[],
    return_reason text,
    request_key uuid,
    tab text,
    revision integer not null default 0,
    started_at timestamptz not null,
    changed_at timestamptz not null,
    submitted_at timestamptz,
    constraint entry_unique unique (paper_id, ordinal),
    constraint entry_ordinal_known check (ordinal in (1, 2)),
    constraint entry_state_known check (state in ('DRAFT', 'SUBMITTED', 'RETURNED')),
    constraint entry_figures_object check (jsonb_typeof(figures) = 'object'),
    constraint entry_confirmed_object check (jsonb_typeof(confirmed) = 'object')
);
create index entry_account_idx on entry (account_id, state);
comment on column entry.figures is 'What was typed, by name of the field; it may be no number at all while it is a draft';
comment on column entry.confirmed is 'Warnings that were confirmed, by code: the sentence that was confirmed';
comment on column entry.request_key is 'Key of the last submission that was accepted: the same one again changes nothing';

-- How many papers of a leaf area and level are in each state, so that a board of the nation is a short sum.
create table paper_count (
    election_id bigint not null constraint paper_count_election_fk references election on delete cascade,
    position integer not null,
    level text not null,
    round smallint not null,
    state text not null,
    papers integer not null,
    constraint paper_count_pk primary key (election_id, position, level, round, state),
    constraint paper_count_not_negative check (papers >= 0)
);

create function count_paper() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
    if tg_op = 'UPDATE' and new.state = old.state then
        return null;
    end if;
    if tg_op in ('UPDATE', 'DELETE') then
        update paper_count set papers = papers - 1
        where election_id = old.election_id and position = old.position and level = old.level
            and round = old.round and state = old.state;
    end if;
    if tg_op in ('INSERT', 'UPDATE') then
        insert into paper_count as c values (new.election_id, new.position, new.level, new.round, new.state, 1)
        on conflict on constraint paper_count_pk do update set papers = c.papers + 1;
    end if;
    return null;
end
$$;
create trigger paper_is_counted after insert or update of state or delete on paper
    for each row execute function count_paper();

-- A correction that takes minutes back counts for nothing; it says so and keeps the figures it takes back.
alter table tally add column withdrawn boolean not null default false;
alter table tally add column approved_by text;
alter table tally add constraint tally_withdrawn_is_not_current check (not (withdrawn and current));
alter table tally add constraint tally_withdrawn_is_a_correction check (not withdrawn or version > 1);
alter table tally_warning add column sentence text;

grant select, insert, update, delete on held_round, held_round_candidate, entry_mode, paper, entry to ${app_role};
grant select on paper_count to ${app_role};
grant usage on sequence held_round_seq, paper_seq, entry_seq to ${app_role};
