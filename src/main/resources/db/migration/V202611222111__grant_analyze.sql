-- After a whole election was stored or added up, the planner must know what is there before the next statement of
-- the same transaction. MAINTAIN allows that, and neither reads nor changes a row.
grant maintain on area, council, constituency, candidate, polling_station, roll, tally, candidate_votes, decision,
    publication, confirmation, constituency_publication, constituency_result, constituency_area, round_total,
    candidate_total, candidate_result, area_summary, seat_summary, composition_summary to ${app_role};
