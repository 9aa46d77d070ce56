package vn.homphieu.datapackage.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.homphieu.datapackage.content.Area;
import vn.homphieu.datapackage.content.Contents;
import vn.homphieu.datapackage.content.Council;
import vn.homphieu.datapackage.content.Unit;
import vn.homphieu.kernel.VietnameseNames;

/** Stores areas, councils, constituencies and rolls. */
final class SetupStore {

	private final Tables tables;

	SetupStore(Tables tables) {
		this.tables = tables;
	}

	void store(Contents contents, Keys keys) {
		Map<Area, Long> areas = keys.areas(contents);
		storeAreas(contents.areas().all(), areas, keys);
		storeCouncils(contents.councils().all(), areas, keys);
		storeUnits(contents.units().all(), areas, keys);
	}

	private void storeAreas(List<Area> all, Map<Area, Long> ids, Keys keys) {
		this.tables.fill("area (id, election_id, code, level, parent_id, type, name, search_name, first_position, "
				+ "last_position, leaf)", (rows) -> {
					for (Area area : all) {
						rows.add(id(ids, area)).add(keys.election()).add(area.code()).add(area.level().name());
						Area parent = area.parent();
						if (parent != null) {
							rows.add(id(ids, parent));
						}
						else {
							rows.nothing();
						}
						rows.add(area.type())
							.add(area.name())
							.add(VietnameseNames.searchForm(area.type() + " " + area.name()))
							.add(area.first())
							.add(area.last())
							.add(area.isLeaf())
							.end();
					}
				});
	}

	private void storeCouncils(List<Council> all, Map<Area, Long> areas, Keys keys) {
		this.tables.fill("council (id, election_id, code, level, area_id, name, seats)", (rows) -> {
			for (int i = 0; i < all.size(); i++) {
				Council council = all.get(i);
				rows.add(keys.councils().get(i))
					.add(keys.election())
					.add(council.code())
					.add(council.level().name())
					.add(id(areas, council.area()))
					.add(council.name())
					.add(council.seats())
					.end();
			}
		});
	}

	private void storeUnits(List<Unit> all, Map<Area, Long> areas, Keys keys) {
		this.tables.fill("constituency (id, election_id, council_id, level, seat_area_id, code, number, name, seats, "
				+ "description)", (rows) -> {
					for (int i = 0; i < all.size(); i++) {
						Unit unit = all.get(i);
						rows.add(keys.units().get(i))
							.add(keys.election())
							.add(keys.councils().get(unit.council()))
							.add(unit.level().name())
							.add(id(areas, Objects.requireNonNull(unit.seatArea())))
							.add(unit.code())
							.add(unit.number())
							.add(unit.name())
							.add(unit.seats())
							.add(unit.description())
							.end();
					}
				});
	}

	void storeRolls(Contents contents, Keys keys) {
		this.tables.fill("roll (station_id, constituency_id, level, registered)", (rows) -> {
			for (int i = 0; i < contents.rolls().size(); i++) {
				int unit = contents.rolls().unit(i);
				rows.add(keys.stations().get(contents.rolls().station(i)))
					.add(keys.units().get(unit))
					.add(contents.units().all().get(unit).level().name())
					.add(contents.rolls().registered(i))
					.end();
			}
		});
	}

	private static long id(Map<Area, Long> ids, Area area) {
		return Objects.requireNonNull(ids.get(area));
	}

}
