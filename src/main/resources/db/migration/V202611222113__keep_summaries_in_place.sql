-- Publishing changes rows of these tables: with room on their page they stay beside their
-- neighbours, and a range of positions is read from few pages.
alter table seat_summary set (fillfactor = 45);
alter table area_summary set (fillfactor = 45);
alter table composition_summary set (fillfactor = 45);
