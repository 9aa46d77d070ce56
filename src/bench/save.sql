-- What the portal asks the database for when a clerk hands in a paper that has no draft: the session, where
-- the paper belongs, how far it is, what is expected of it; the paper, the entry, the log; the session again.
select b.* from (select nextval('bench_paper_seq') as n) s join bench_paper b using (n) \gset
begin;
select s.primary_id, s.session_id, s.creation_time, s.last_access_time, s.max_inactive_interval, a.attribute_name, a.attribute_bytes
	from official_session s left join official_session_attributes a on s.primary_id = a.session_primary_id
	where s.session_id = :session_id;
commit;
begin;
select s.primary_id, s.session_id, s.creation_time, s.last_access_time, s.max_inactive_interval, a.attribute_name, a.attribute_bytes
	from official_session s left join official_session_attributes a on s.primary_id = a.session_primary_id
	where s.session_id = :session_id;
commit;
begin;
select e.id, e.slug, s.id, s.code, s.size_reason is not null, a.first_position, u.id, u.code, u.number, u.name, u.level,
		ca.code, r.registered, x.round, x.held_id, x.seats,
		exists (select from constituency_lock l where l.constituency_id = u.id and l.round = x.round),
		(select bool_or(t.current) from tally t where t.station_id = s.id and t.constituency_id = u.id and t.round = x.round)
	from election e join polling_station s on s.election_id = e.id join area a on a.id = s.area_id
		join roll r on r.station_id = s.id join constituency u on u.id = r.constituency_id
		join council c on c.id = u.council_id join area ca on ca.id = c.area_id
		cross join lateral (
			select d.round, max(d.held_id) as held_id,
				coalesce(max(d.seats) filter (where d.held_id > 0), max(d.seats)) as seats
			from (
				select 1 as round, 0 as held_id, u.seats
				union all
				select h.round, h.id, h.seats from held_round h
				where h.constituency_id = u.id and (h.station_id is null or h.station_id = s.id)
				union all
				select t.round, 0, u.seats from tally t
				where t.station_id = s.id and t.constituency_id = u.id and t.round > 1) d
			group by d.round) x
	where e.slug = :slug and s.code = :station_code and u.code = :unit_code;
select id from paper where station_id = :station_id and constituency_id = :unit_id and round = 1 for update;
select p.*, n.* from paper p left join entry n on n.paper_id = p.id
	where p.station_id = :station_id and p.constituency_id = :unit_id and p.round = 1 order by n.ordinal;
select m.level, a.code, trim(a.type || ' ' || a.name), m.mode, coalesce(a.first_position, 0), coalesce(a.last_position, 2147483647)
	from entry_mode m left join area a on a.id = m.area_id
	where m.election_id = :election_id
	order by coalesce(a.last_position - a.first_position, 2147483647), m.level nulls last;
insert into paper (id, election_id, station_id, constituency_id, round, level, position, state, mode, changed_at)
	values (nextval('paper_seq'), :election_id, :station_id, :unit_id, 1, :level, :position, 'FIRST_DRAFT', 'DOUBLE', now())
	on conflict on constraint paper_unique do nothing;
select id from paper where station_id = :station_id and constituency_id = :unit_id and round = 1 for update;
select p.id as paper_id, n.ordinal from paper p left join entry n on n.paper_id = p.id
	where p.station_id = :station_id and p.constituency_id = :unit_id and p.round = 1 order by n.ordinal \gset
select coalesce(
	(select t.voted::text from tally t join roll r on r.station_id = t.station_id and r.constituency_id = t.constituency_id
	where t.station_id = :station_id and t.round = 1 and t.current and r.level = 'NATIONAL_ASSEMBLY'),
	(select n.figures ->> 'voted' from paper p join entry n on n.paper_id = p.id
	where p.station_id = :station_id and p.round = 1 and p.level = 'NATIONAL_ASSEMBLY' and n.account_id = :account_id
	order by n.ordinal limit 1));
insert into entry (id, paper_id, ordinal, account_id, username, person, state, figures, note, tab, revision, started_at, changed_at)
	values (nextval('entry_seq'), :paper_id, 1, :account_id, :username, :username, 'DRAFT', :figures::jsonb, null, 'bench', 1, now(), now());
select p.*, n.* from paper p left join entry n on n.paper_id = p.id
	where p.station_id = :station_id and p.constituency_id = :unit_id and p.round = 1 order by n.ordinal;
update entry set state = 'SUBMITTED', figures = :figures::jsonb, note = null, tab = 'bench', confirmed = '{}'::jsonb,
	request_key = gen_random_uuid(), revision = revision + 1, changed_at = now(), submitted_at = now(),
	returned_fields = null, return_reason = null
	where paper_id = :paper_id and ordinal = 1 and revision = 1;
update paper set state = 'FIRST_DONE', revision = revision + 1, has_warnings = false, changed_at = now(), waiting_since = null
	where id = :paper_id;
insert into audit_entry (at, username, role, address, action, election, place, position, before, after)
	values (now(), :username, 'CLERK', '127.0.0.1', 'minutes.submitted', :slug, :station_code, :position, null, :figures::jsonb);
commit;
begin;
update official_session set session_id = :session_id, last_access_time = 1795397986252, max_inactive_interval = 1800,
	expiry_time = 1795399786252, principal_name = :username
	where primary_id = :primary_id;
commit;
