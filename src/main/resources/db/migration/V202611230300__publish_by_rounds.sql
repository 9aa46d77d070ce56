-- What is public of a constituency are the rounds up to the one that was published last; its outcome and its sums
-- are derived from these alone, so that minutes of a later round move nothing before their own publication.
update constituency_publication p set round = r.round from constituency_result r
where r.constituency_id = p.constituency_id;
alter table constituency_publication alter column round drop default;

create view countable_tally as
select t.* from tally t left join constituency_publication p on p.constituency_id = t.constituency_id
where t.current and t.round <= coalesce(p.round, 3);
comment on view countable_tally is 'Minutes that may count: all of a constituency that is not published, else those of the rounds that are';

create or replace view mended_station as
select t.station_id, t.constituency_id
from decision d join countable_tally t on t.station_id = d.station_id and t.constituency_id = d.constituency_id
where d.kind = 'CANCELLED' and t.round = 2;

-- While votes are being counted nobody has a rank: it would change with every voting area and tell nothing.
update candidate_result set rank = null where reason = 'COUNTING';
update candidate_result set extra_rank = null where extra_reason = 'COUNTING';

grant select on countable_tally to ${app_role};
