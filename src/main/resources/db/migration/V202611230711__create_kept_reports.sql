-- Reports that were made: one row for each state of the data and of its text, never forgotten as long as the election
-- is there, so that a printed copy can be checked years later; its files are kept for a while and can be made again.
create table issued_report (
    code text constraint issued_report_pk primary key,
    report text not null,
    election_id bigint not null constraint issued_report_election_fk references election on delete cascade,
    area text not null,
    part text not null,
    language text not null,
    sight text not null,
    template_version text not null,
    data_version bigint not null,
    data_changed_at timestamptz,
    data_hash text not null,
    official boolean not null,
    simulated boolean not null,
    issued_at timestamptz not null,
    constraint issued_report_once_unique unique (election_id, area, report, part, language, sight, template_version, data_version),
    constraint issued_report_code_form check (code ~ '^[2-9A-HJ-NP-Z]{10}$'),
    constraint issued_report_sight_known check (sight in ('PUBLISHED', 'APPROVED')),
    constraint issued_report_hash_form check (data_hash ~ '^[0-9a-f]{64}$')
);
comment on column issued_report.part is 'Empty where the report is of the area as a whole';

create table report_file (
    code text not null constraint report_file_report_fk references issued_report on delete cascade,
    format text not null,
    hash text not null,
    size bigint not null,
    made_at timestamptz not null,
    wanted_at timestamptz not null,
    kept boolean not null,
    constraint report_file_pk primary key (code, format, hash),
    constraint report_file_format_known check (format in ('HTML', 'PDF', 'DOCX', 'XLSX', 'CSV', 'CSV_SEMICOLON', 'ZIP')),
    constraint report_file_hash_form check (hash ~ '^[0-9a-f]{64}$')
);
create index report_file_kept_idx on report_file (wanted_at) where kept;
create index report_file_hash_idx on report_file (hash);
comment on column report_file.wanted_at is 'When it was handed out last';
comment on column report_file.kept is 'Whether the file lies in portal.home/reports; its hash is remembered for ever';

create table data_hash (
    election_id bigint not null constraint data_hash_election_fk references election on delete cascade,
    area text not null,
    sight text not null,
    data_version bigint not null,
    hash text not null,
    constraint data_hash_pk primary key (election_id, area, sight)
);
comment on table data_hash is 'The hash of the newest state of an area''s figures that was asked for';

grant select, insert on issued_report to ${app_role};
grant select, insert, update (made_at, wanted_at, kept) on report_file to ${app_role};
grant select, insert, update on data_hash to ${app_role};
