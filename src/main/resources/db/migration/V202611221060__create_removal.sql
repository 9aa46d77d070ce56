-- Removes an election with everything that belongs to it. Only the owner may delete minutes, so this runs with
-- the owner's rights and itself refuses a real election of which anything was published.
create function remove_election(wanted text) returns void language plpgsql security definer
set search_path = public, pg_temp as $$
declare
    doomed election;
begin
    select * into doomed from election where slug = wanted for update;
    if not found then
        raise exception 'no election %', wanted using errcode = 'no_data_found';
    end if;
    if not doomed.simulated and exists (
            select 1 from constituency_publication p join constituency c on c.id = p.constituency_id
            where c.election_id = doomed.id) then
        raise exception 'election % is real and published', wanted using errcode = 'restrict_violation';
    end if;
    perform set_config('homphieu.removing_election', 'on', true);
    delete from seat_summary where election_id = doomed.id;
    delete from area_summary where election_id = doomed.id;
    delete from candidate_result where constituency_id in (select id from constituency where election_id = doomed.id);
    delete from candidate_total where constituency_id in (select id from constituency where election_id = doomed.id);
    delete from round_total where constituency_id in (select id from constituency where election_id = doomed.id);
    delete from constituency_area where constituency_id in (select id from constituency where election_id = doomed.id);
    delete from constituency_result where election_id = doomed.id;
    delete from published_figure where election_id = doomed.id;
    delete from confirmation where candidate_id in (select id from candidate where election_id = doomed.id);
    delete from decision where constituency_id in (select id from constituency where election_id = doomed.id);
    delete from constituency_publication where constituency_id in (select id from constituency where election_id = doomed.id);
    delete from publication where election_id = doomed.id;
    delete from tally_warning where tally_id in (select t.id from tally t join constituency c on c.id = t.constituency_id where c.election_id = doomed.id);
    delete from candidate_votes where constituency_id in (select id from constituency where election_id = doomed.id);
    delete from tally where constituency_id in (select id from constituency where election_id = doomed.id);
    delete from roll where constituency_id in (select id from constituency where election_id = doomed.id);
    delete from polling_station where election_id = doomed.id;
    delete from candidate where election_id = doomed.id;
    delete from constituency where election_id = doomed.id;
    delete from council where election_id = doomed.id;
    delete from area where election_id = doomed.id;
    delete from election where id = doomed.id;
    perform set_config('homphieu.removing_election', 'off', true);
end
$$;
revoke all on function remove_election(text) from public;
grant execute on function remove_election(text) to ${app_role};
