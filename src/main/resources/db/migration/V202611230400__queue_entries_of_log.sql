-- Entries that wait to be sealed. The sealer takes what it sees, in whatever order it was committed: numbers of
-- entries may commit late or never, so it must not go by them.
create table audit_waiting (
    entry_id bigint constraint audit_waiting_pk primary key
);
comment on table audit_waiting is 'No foreign key: an entry that was deleted before it was sealed is found by the one it leaves here';

insert into audit_waiting (entry_id)
select e.id from audit_entry e where not exists (select from audit_seal s where s.entry_id = e.id);

create function queue_for_sealing() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
    insert into audit_waiting (entry_id) values (new.id);
    return null;
end
$$;
create trigger audit_entry_waits after insert on audit_entry for each row execute function queue_for_sealing();

grant select, delete on audit_waiting to ${app_role};

-- Filters of the log's page, each newest first.
create index audit_entry_action_idx on audit_entry (action, id);
create index audit_entry_position_idx on audit_entry (election, position, id);
create index audit_entry_at_idx on audit_entry (at);
