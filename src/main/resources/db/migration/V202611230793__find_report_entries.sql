-- Administrators also read who changed texts, made elections and asked for reports of public figures.
drop index audit_entry_setup_idx;
create index audit_entry_setup_idx on audit_entry (id)
where place like 'accounts/%' or action ~ '^(practice|entry|package|election|log|simulation|text)\.'
    or (action ~ '^report\.' and after ->> 'sight' = 'PUBLISHED');
