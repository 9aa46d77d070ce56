-- Orders for many accounts, which a job makes. Passwords lie here only sealed for the browser that ordered them, and
-- are gone once shown or after an hour.
create table account_order (
    job_id bigint constraint account_order_pk primary key
        constraint account_order_job_fk references job on delete cascade,
    ordered_by text not null,
    sheet bytea,
    public_key text not null,
    sealed bytea,
    constraint account_order_sheet_or_sealed check ((sheet is null) <> (sealed is null))
);
comment on column account_order.sheet is 'The spreadsheet, until its accounts are made';
comment on column account_order.sealed is 'The passwords; the key that opens them is in a cookie of one browser, nowhere else';

grant select, insert, update, delete on account_order to ${app_role};
