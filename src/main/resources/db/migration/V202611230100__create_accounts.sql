-- Officials. An account is never deleted: the log and the minutes name it for ever.
create sequence account_seq increment by 50;

create table account (
    id bigint constraint account_pk primary key,
    revision integer not null default 0,
    username text not null constraint account_username_unique unique,
    name text not null,
    role text not null,
    area text not null,
    stations text[] not null default '{}',
    levels text[] not null default '{}',
    password text not null,
    must_change boolean not null,
    enabled boolean not null default true,
    failures integer not null default 0,
    locked_until timestamptz,
    totp_secret text,
    totp_confirmed boolean not null default false,
    totp_step bigint not null default 0,
    created_at timestamptz not null,
    created_by text not null,
    changed_at timestamptz not null,
    last_login_at timestamptz,
    constraint account_username_plain check (username ~ '^[a-z0-9][a-z0-9._-]{2,39}$'),
    constraint account_name_given check (name <> ''),
    constraint account_role_known check (role in ('CLERK', 'REVIEWER', 'COMMISSION', 'NATIONAL_COUNCIL', 'AUDITOR', 'ADMINISTRATOR')),
    constraint account_levels_known check (levels <@ array['NATIONAL_ASSEMBLY', 'PROVINCE', 'DISTRICT', 'COMMUNE']),
    constraint account_failures_not_negative check (failures >= 0),
    constraint account_totp_confirmed_has_secret check (not totp_confirmed or totp_secret is not null)
);
create index account_name_idx on account (name, id);
comment on column account.username is 'Kept in small letters, so that it is unique whatever the case';
comment on column account.area is 'Code of the area of responsibility, in every election that has it; VN for the country';
comment on column account.stations is 'Codes of the voting areas; none for all of the area';
comment on column account.levels is 'Levels; none for all';
comment on column account.totp_step is 'Last time step whose code was used: none is taken twice (RFC 6238, 5.2)';

-- Codes for a day without the device: each works once. Only their hashes are kept; they are random enough for that.
create table recovery_code (
    account_id bigint not null constraint recovery_code_account_fk references account,
    hash bytea not null,
    constraint recovery_code_pk primary key (account_id, hash),
    constraint recovery_code_hash_length check (length(hash) = 32)
);

-- Failed logins by the address that they came from, whatever the account.
create table login_address (
    address text constraint login_address_pk primary key,
    failures integer not null,
    since timestamptz not null,
    blocked_until timestamptz,
    constraint login_address_failures_positive check (failures > 0)
);

-- The one-time link of a portal without an administrator; at most one row.
create table setup_link (
    one boolean constraint setup_link_pk primary key default true,
    hash bytea not null,
    constraint setup_link_only_one check (one),
    constraint setup_link_hash_length check (length(hash) = 32)
);

grant select, insert, update on account to ${app_role};
grant select, insert, update, delete on recovery_code, login_address, setup_link to ${app_role};
grant usage on sequence account_seq to ${app_role};
