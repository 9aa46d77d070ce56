-- What administrators may read of the log: accounts and set-up, a few rows among very many.
create index audit_entry_setup_idx on audit_entry (id)
where place like 'accounts/%' or action ~ '^(practice|entry|package|election|log)\.';
