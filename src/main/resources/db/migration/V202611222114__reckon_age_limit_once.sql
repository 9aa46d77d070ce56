-- The day from which on the young were born is reckoned once for an election, not once for each candidate.
create or replace view candidate_group as
select p.id as candidate_id, p.constituency_id, p.status = 'STANDING' as standing,
    p.nominated_by = 'SELF' as self_nominated, p.gender = 'FEMALE' as woman, p.ethnicity <> 'Kinh' as ethnic_minority,
    coalesce(p.birth_date, make_date(p.birth_year, 1, 1)) > e.youngest as young,
    p.party_since is null as non_party, p.religion <> 'Không' as religious,
    p.education = 'POSTGRADUATE' as postgraduate
from candidate p join (
    select id, election_day - make_interval(years => (rules #>> '{ages,youngBelow}')::integer) as youngest
    from election offset 0) e on e.id = p.election_id;
