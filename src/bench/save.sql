-- What the portal asks the database for when a clerk hands in a paper that has no draft: the session, where the paper
-- belongs, how far it is, who stands there, what is expected of it; the paper, the entry, the log. What the driver sends
-- together is sent together here. The use of the session is noted once a minute, which is left out.
select b.* from (select nextval('bench_paper_seq') as n) s join bench_paper b using (n) \gset
select s.primary_id, s.session_id, s.creation_time, s.last_access_time, s.max_inactive_interval, a.attribute_name, a.attribute_bytes
	from official_session s left join official_session_attributes a on s.primary_id = a.session_primary_id
	where s.session_id = :session_id;
\startpipeline
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
\endpipeline
select p.id, p.code, p.full_name as name, p.ballot_order from candidate p
	where p.constituency_id = :unit_id and p.status = 'STANDING' order by p.ballot_order;
\startpipeline
select id from paper where station_id = :station_id and constituency_id = :unit_id and round = 1 for update;
select p.id as paper, p.station_id, p.constituency_id, p.round, p.state as paper_state, p.revision as paper_revision,
		p.mode, n.id, n.ordinal, n.account_id, n.username, n.person, n.state, n.figures, n.note, n.confirmed,
		n.returned_fields, n.return_reason, n.request_key, n.tab, n.revision, n.started_at, n.changed_at
	from paper p left join entry n on n.paper_id = p.id
	where p.station_id = :station_id and p.constituency_id = :unit_id and p.round = 1 order by n.ordinal;
\endpipeline
select m.level, a.code, trim(a.type || ' ' || a.name), m.mode, coalesce(a.first_position, 0), coalesce(a.last_position, 2147483647)
	from entry_mode m left join area a on a.id = m.area_id
	where m.election_id = :election_id
	order by coalesce(a.last_position - a.first_position, 2147483647), m.level nulls last;
insert into paper (id, election_id, station_id, constituency_id, round, level, position, state, mode, changed_at)
	values (nextval('paper_seq'), :election_id, :station_id, :unit_id, 1, :level, :position, 'FIRST_DRAFT', 'DOUBLE', now())
	on conflict on constraint paper_unique do nothing
	returning id as paper_id \gset
select coalesce(
	(select t.voted::text from tally t join roll r on r.station_id = t.station_id and r.constituency_id = t.constituency_id
	where t.station_id = :station_id and t.round = 1 and t.current and r.level = 'NATIONAL_ASSEMBLY'),
	(select n.figures ->> 'voted' from paper p join entry n on n.paper_id = p.id
	where p.station_id = :station_id and p.round = 1 and p.level = 'NATIONAL_ASSEMBLY' and n.account_id = :account_id
	order by n.ordinal limit 1));
with minutes as (select t.id, t.valid from tally t where t.constituency_id = :unit_id and t.round = 1 and t.current)
select 0 as candidate, count(*) as counted, coalesce(sum(valid), 0) as sum from minutes
union all
select v.candidate_id, 0, sum(v.votes) from minutes m join candidate_votes v on v.tally_id = m.id
group by v.candidate_id;
with handed_in as (
	insert into entry as n (id, paper_id, ordinal, account_id, username, person, state, figures, note, confirmed,
		request_key, tab, revision, started_at, changed_at, submitted_at)
	values (nextval('entry_seq'), :paper_id, 1, :account_id, :username, :username, 'SUBMITTED', :figures::jsonb, null, '{}',
		gen_random_uuid(), 'bench', 1, now(), now(), now())
	on conflict on constraint entry_unique do update set state = excluded.state, figures = excluded.figures,
		note = excluded.note, confirmed = excluded.confirmed, request_key = excluded.request_key, tab = excluded.tab,
		revision = n.revision + 1, changed_at = excluded.changed_at, submitted_at = excluded.submitted_at,
		returned_fields = null, return_reason = null
	where n.account_id = excluded.account_id and n.revision = 0
	returning n.paper_id)
update paper p set state = 'FIRST_DONE', revision = p.revision + 1, has_warnings = false, changed_at = now(),
	waiting_since = null
from handed_in h where p.id = h.paper_id;
insert into audit_entry (at, username, role, address, action, election, place, position, before, after)
	values (now(), :username, 'CLERK', '127.0.0.1', 'minutes.submitted', :slug, :station_code, :position, null, :figures::jsonb);
commit;
