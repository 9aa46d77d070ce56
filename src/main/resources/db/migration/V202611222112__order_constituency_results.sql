-- Lists of constituencies run by level, area and number; with the number beside the others an index gives any page
-- of them without sorting the country.
alter table constituency_result add column number integer;
update constituency_result r set number = c.number from constituency c where c.id = r.constituency_id;
alter table constituency_result alter column number set not null;
drop index constituency_result_area_idx;
create index constituency_result_order_idx on constituency_result (election_id, level, position, number);
