-- Who is entering now: the few minutes that somebody types, without reading past all the others of the nation.
create index paper_typing_idx on paper (election_id, position) where state in ('FIRST_DRAFT', 'SECOND_DRAFT');
