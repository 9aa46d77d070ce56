-- Texts of reports as officials edited them. A text that nobody edited is a file of the portal: version 0. Versions are
-- never changed; going back makes a new one. What was found wrong with one later is kept beside it.
create table report_text (
    id bigint generated always as identity constraint report_text_pk primary key,
    name text not null,
    language text not null,
    number integer not null,
    body text not null,
    author text not null,
    saved_at timestamptz not null,
    note text not null,
    constraint report_text_version_unique unique (name, language, number),
    constraint report_text_language_known check (language in ('vi', 'en')),
    constraint report_text_number_positive check (number > 0),
    constraint report_text_not_too_long check (length(body) <= 200000 and length(note) <= 500)
);

create table report_text_fault (
    text_id bigint not null constraint report_text_fault_pk primary key constraint report_text_fault_text_fk references report_text,
    line integer not null,
    code text not null,
    detail text not null,
    found_at timestamptz not null,
    constraint report_text_fault_line_positive check (line > 0)
);
comment on table report_text_fault is 'The latest fault found while a report was made; the version before was used instead';

grant select, insert on report_text to ${app_role};
grant select, insert, update on report_text_fault to ${app_role};
