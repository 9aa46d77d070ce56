-- Counting minutes: each version is kept for ever, a correction adds one (Law 85/2015/QH13, Art. 76).
create sequence tally_seq increment by 50;

create table tally (
    id bigint constraint tally_pk primary key,
    station_id bigint not null,
    constituency_id bigint not null,
    round smallint not null,
    version smallint not null,
    current boolean not null,
    registered integer not null,
    voted integer not null,
    issued integer not null,
    collected integer not null,
    valid integer not null,
    invalid integer not null,
    ballots_by_names integer[],
    note text,
    reason text,
    approved_at timestamptz not null,
    constraint tally_version_unique unique (station_id, constituency_id, round, version),
    constraint tally_of_constituency unique (id, constituency_id),
    constraint tally_roll_fk foreign key (station_id, constituency_id) references roll (station_id, constituency_id),
    constraint tally_round_known check (round between 1 and 3),
    constraint tally_version_positive check (version >= 1),
    constraint tally_registered_positive check (registered > 0),
    constraint tally_voted_at_most_registered check (voted between 0 and registered),
    constraint tally_collected_at_most_issued check (collected between 0 and issued),
    constraint tally_ballots_add_up check (valid >= 0 and invalid >= 0 and valid + invalid = collected),
    constraint tally_correction_has_reason check (version = 1 or reason is not null)
);
create unique index tally_current_unique on tally (station_id, constituency_id, round) where current;
create index tally_constituency_idx on tally (constituency_id, round) where current;

create table candidate_votes (
    tally_id bigint not null,
    constituency_id bigint not null,
    candidate_id bigint not null,
    votes integer not null,
    constraint candidate_votes_pk primary key (tally_id, candidate_id),
    constraint candidate_votes_tally_fk foreign key (tally_id, constituency_id) references tally (id, constituency_id),
    constraint candidate_votes_candidate_fk foreign key (candidate_id, constituency_id) references candidate (id, constituency_id),
    constraint candidate_votes_not_negative check (votes >= 0)
);
create index candidate_votes_candidate_idx on candidate_votes (candidate_id);

create table tally_warning (
    tally_id bigint not null constraint tally_warning_tally_fk references tally,
    code text not null,
    confirmed boolean not null,
    constraint tally_warning_pk primary key (tally_id, code),
    constraint tally_warning_code_form check (code ~ '^W[0-9]{2}$')
);

-- With an external database that offers one user only, privileges cannot protect the minutes: a trigger does.
create function refuse_change_of_minutes() returns trigger language plpgsql as $$
begin
    if current_setting('homphieu.removing_election', true) = 'on' then
        return old;
    end if;
    if tg_op = 'UPDATE' and tg_table_name = 'tally' then
        if old.current and not new.current
                and to_jsonb(new) - 'current' = to_jsonb(old) - 'current' then
            return new;
        end if;
    end if;
    raise exception 'approved minutes are never changed or deleted; a correction is a new version'
        using errcode = 'integrity_constraint_violation';
end
$$;
create trigger tally_is_kept before update or delete on tally
    for each row execute function refuse_change_of_minutes();
create trigger candidate_votes_are_kept before update or delete on candidate_votes
    for each row execute function refuse_change_of_minutes();

grant select, insert, update (current) on tally to ${app_role};
grant select, insert on candidate_votes to ${app_role};
grant select, insert, update (confirmed) on tally_warning to ${app_role};
grant usage on sequence tally_seq to ${app_role};
