-- 2,000 officials are logged in.
insert into official_session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval,
	expiry_time, principal_name)
select gen_random_uuid()::text, gen_random_uuid()::text, now_ms, now_ms, 1800, now_ms + 1800000, 'crowd' || n
from generate_series(1, 1950) n, (select (extract(epoch from now()) * 1000)::bigint as now_ms) t;
insert into official_session_attributes (session_primary_id, attribute_name, attribute_bytes)
select s.primary_id, 'SPRING_SECURITY_CONTEXT', decode(repeat('00', 1500), 'hex')
from official_session s
where s.principal_name like 'crowd%'
	and not exists (select from official_session_attributes a where a.session_primary_id = s.primary_id);
