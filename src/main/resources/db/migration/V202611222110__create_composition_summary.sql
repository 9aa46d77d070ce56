-- Which of the groups that reports count (forms 28 and 30) a candidate belongs to. The age of the young is the
-- election's own; who was born in a year that is known without its day counts as born on its first.
create view candidate_group as
select p.id as candidate_id, p.constituency_id, p.status = 'STANDING' as standing,
    p.nominated_by = 'SELF' as self_nominated, p.gender = 'FEMALE' as woman, p.ethnicity <> 'Kinh' as ethnic_minority,
    coalesce(p.birth_date, make_date(p.birth_year, 1, 1))
        > e.election_day - make_interval(years => (e.rules #>> '{ages,youngBelow}')::integer) as young,
    p.party_since is null as non_party, p.religion <> 'Không' as religious,
    p.education = 'POSTGRADUATE' as postgraduate
from candidate p join election e on e.id = p.election_id;

create table composition_summary (
    election_id bigint not null constraint composition_summary_election_fk references election on delete cascade,
    level text not null,
    position integer not null,
    candidates integer not null,
    self_nominated_candidates integer not null,
    public_women integer not null default 0,
    public_ethnic_minority integer not null default 0,
    public_under40 integer not null default 0,
    public_non_party integer not null default 0,
    public_religious integer not null default 0,
    public_self_nominated integer not null default 0,
    public_postgraduate integer not null default 0,
    constraint composition_summary_pk primary key (election_id, position, level)
);
comment on table composition_summary is 'Who stands, and who was elected and not refused confirmation in published constituencies, by the area where seats are shown';

-- What elections of before this table would have had in it.
insert into composition_summary
select r.election_id, r.level, r.position, count(*) filter (where g.standing),
    count(*) filter (where g.standing and g.self_nominated), count(*) filter (where deputy and g.woman),
    count(*) filter (where deputy and g.ethnic_minority), count(*) filter (where deputy and g.young),
    count(*) filter (where deputy and g.non_party), count(*) filter (where deputy and g.religious),
    count(*) filter (where deputy and g.self_nominated), count(*) filter (where deputy and g.postgraduate)
from constituency_result r join candidate_group g on g.constituency_id = r.constituency_id
    left join candidate_result e on e.candidate_id = g.candidate_id
    left join confirmation f on f.candidate_id = g.candidate_id
    cross join lateral (select r.published and coalesce(e.elected, false) and coalesce(f.confirmed, true) as deputy) x
group by r.election_id, r.level, r.position;

grant select, insert, update, delete on composition_summary to ${app_role};
grant select on candidate_group to ${app_role};
