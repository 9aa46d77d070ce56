package vn.homphieu.result;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import vn.homphieu.kernel.Level;
import vn.homphieu.result.AreaFigures.SeatSums;
import vn.homphieu.result.AreaFigures.Sums;

/**
 * Summaries of one area, or of each child of one area.
 *
 * @param sums sums by area and level, levels in their order
 * @param seats seats by area and level
 * @param units constituencies by area, for the status
 */
record AreaSummaries(List<Sums> sums, List<SeatSums> seats, List<UnitCounts> units) {

	/**
	 * Constituencies that have voters in an area: all, those with a known result, and
	 * those with a final one.
	 */
	record UnitCounts(String code, int total, int known, int settled) {

		static UnitCounts read(ResultSet row, int number) throws SQLException {
			return new UnitCounts(row.getString("code"), row.getInt("total"), row.getInt("known"),
					row.getInt("settled"));
		}

		UnitCounts plus(UnitCounts other) {
			return new UnitCounts(this.code, this.total + other.total, this.known + other.known,
					this.settled + other.settled);
		}

		ResultStatus status() {
			if (this.known == 0) {
				return ResultStatus.PENDING;
			}
			if (this.known < this.total) {
				return ResultStatus.PARTIAL;
			}
			return (this.settled < this.total) ? ResultStatus.COMPLETE : ResultStatus.OFFICIAL;
		}

	}

	/** Adds the sums of all areas up, level by level. */
	List<Sums> total(String code) {
		Map<Level, Sums> total = new EnumMap<>(Level.class);
		this.sums.forEach((own) -> total.merge(own.level(), own.of(code), Sums::plus));
		return List.copyOf(total.values());
	}

	/** Adds the seats of all areas up, level by level. */
	List<SeatSums> totalSeats(String code) {
		Map<Level, SeatSums> total = new EnumMap<>(Level.class);
		this.seats.forEach((own) -> total.merge(own.level(), own.of(code), SeatSums::plus));
		return List.copyOf(total.values());
	}

	ResultStatus status(String code) {
		return this.units.stream()
			.filter((counts) -> counts.code().equals(code))
			.findFirst()
			.map(UnitCounts::status)
			.orElse(ResultStatus.PENDING);
	}

}
