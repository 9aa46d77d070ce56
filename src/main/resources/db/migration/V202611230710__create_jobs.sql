-- Work in the background. Whoever asks for the same thing meanwhile joins the job that is there; a server that takes
-- one says again and again that it is alive, and another takes up what it leaves behind.
create table job (
    id bigint generated always as identity constraint job_pk primary key,
    kind text not null,
    key text not null,
    parameters jsonb not null,
    asked_by text not null,
    asked_at timestamptz not null,
    state text not null default 'QUEUED',
    worker text,
    alive_at timestamptz,
    attempts smallint not null default 0,
    started_at timestamptz,
    ended_at timestamptz,
    done bigint not null default 0,
    total bigint not null default 0,
    seconds_left integer,
    result text,
    fault text,
    fault_detail text,
    constraint job_state_known check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    constraint job_running_has_worker check ((state = 'RUNNING') = (worker is not null and alive_at is not null)),
    constraint job_end_has_time check ((state in ('DONE', 'FAILED', 'CANCELLED')) = (ended_at is not null)),
    constraint job_failed_says_why check ((state = 'FAILED') = (fault is not null)),
    constraint job_progress_within check (done between 0 and total)
);
create unique index job_once_unique on job (kind, key) where state in ('QUEUED', 'RUNNING');
create unique index job_one_of_person_unique on job (asked_by) where state = 'RUNNING';
create index job_waiting_idx on job (id) where state in ('QUEUED', 'RUNNING');
create index job_key_idx on job (kind, key, id);
create index job_ended_idx on job (ended_at) where ended_at is not null;
comment on column job.asked_by is 'Whose rights it is done with: the first of those who wait for it';

create table job_asker (
    job_id bigint not null constraint job_asker_job_fk references job on delete cascade,
    username text not null,
    address text not null,
    asked_at timestamptz not null,
    seen_at timestamptz,
    constraint job_asker_pk primary key (job_id, username)
);
create index job_asker_username_idx on job_asker (username, job_id);
comment on column job_asker.seen_at is 'When this person looked at how it ended';

grant select, insert, update, delete on job, job_asker to ${app_role};
