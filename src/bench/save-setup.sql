-- Papers for save.sql: of other levels than those that the clerks of the benchmark hand in; of the next higher one as
-- long as there are any.
drop table if exists bench_paper;
drop sequence if exists bench_paper_seq;
create sequence bench_paper_seq;
create table bench_paper as
with session as (
	select primary_id, session_id, row_number() over () - 1 as place, count(*) over () as all_of_them
	from official_session where principal_name like 'bench%')
select row_number() over (order by r.level, hashint8(s.id)) as n, e.slug, s.code as station_code, u.code as unit_code,
	s.id as station_id, u.id as unit_id, e.id as election_id, a.first_position as position, k.id as account_id,
	u.level, k.username, x.primary_id, x.session_id,
	jsonb_build_object('registered', r.registered::text, 'voted', r.registered::text, 'issued', r.registered::text,
		'collected', r.registered::text, 'valid', r.registered::text, 'invalid', '0')
	|| (select jsonb_object_agg('votes.' || p.code, r.registered::text) from candidate p where p.constituency_id = u.id)
	as figures
from election e join polling_station s on s.election_id = e.id join area a on a.id = s.area_id
	join roll r on r.station_id = s.id and r.level in ('DISTRICT', 'PROVINCE')
	join constituency u on u.id = r.constituency_id
	join account k on k.username = 'bench1'
	join session x on x.place = s.id % x.all_of_them
where e.slug = 'night' and not exists (select from paper p where p.station_id = s.id and p.constituency_id = u.id)
	and not exists (select from tally t where t.station_id = s.id and t.constituency_id = u.id);
alter table bench_paper add primary key (n);
analyze bench_paper;
