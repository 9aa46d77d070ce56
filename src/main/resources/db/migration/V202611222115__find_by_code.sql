-- A search by name or code needs an index for either, or it reads every voting area of the nation.
create index polling_station_lower_code_idx on polling_station (lower(code));
create index area_lower_code_idx on area (lower(code));
