-- Passkeys of officials (WebAuthn): what the portal needs to know a key again. The secret part never leaves the device.
create table passkey (
    id bigint generated always as identity constraint passkey_pk primary key,
    account_id bigint not null constraint passkey_account_fk references account,
    credential bytea not null constraint passkey_credential_unique unique,
    public_key bytea not null,
    signature_count bigint not null,
    verified boolean not null,
    transports text not null,
    backup_eligible boolean not null,
    backup_state boolean not null,
    attestation bytea,
    client_data bytea,
    label text not null,
    created_at timestamptz not null,
    used_at timestamptz not null,
    constraint passkey_label_given check (label <> '')
);
create index passkey_account_idx on passkey (account_id);
grant select, insert, update, delete on passkey to ${app_role};
