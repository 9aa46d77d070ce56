-- Sessions of officials: any node of the portal knows them, and a restart ends none.
create table official_session (
    primary_id char(36) not null constraint official_session_pk primary key,
    session_id char(36) not null constraint official_session_session_unique unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval integer not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index official_session_expiry_idx on official_session (expiry_time);
create index official_session_principal_idx on official_session (principal_name);

create table official_session_attributes (
    session_primary_id char(36) not null constraint official_session_attributes_session_fk references official_session on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    constraint official_session_attributes_pk primary key (session_primary_id, attribute_name)
);
comment on table official_session is 'Columns and types as Spring Session wants them';

grant select, insert, update, delete on official_session, official_session_attributes to ${app_role};
