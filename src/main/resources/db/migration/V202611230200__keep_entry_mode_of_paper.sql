-- A change of how minutes are entered holds for those begun after it: each paper keeps the way it began with.
alter table paper add column mode text not null default 'DOUBLE';
alter table paper add constraint paper_mode_known check (mode in ('DOUBLE', 'SINGLE'));

-- Who enters a level later asks what the same person entered at the National Assembly's.
create index entry_paper_account_idx on entry (paper_id, account_id);
