package vn.homphieu.result.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;

/**
 * The minutes of a voting area at a level in a list.
 *
 * @param station code of the voting area
 * @param number its number in the commune
 * @param name the place of voting
 * @param areaCode code of the commune
 * @param area full name of the commune
 * @param position position of the commune
 * @param constituency code of the constituency
 * @param level the level
 * @param round the round
 * @param state where they stand
 * @param person who typed last, if anybody
 * @param changedAt when
 * @param waitingSince since when a reviewer is awaited
 * @param warnings whether warnings were confirmed
 */
record PaperLine(String station, int number, String name, String areaCode, String area, int position,
		String constituency, Level level, int round, BoardState state, @Nullable String person,
		@Nullable OffsetDateTime changedAt, @Nullable OffsetDateTime waitingSince, boolean warnings) {

	static PaperLine read(ResultSet row, int number) throws SQLException {
		return new PaperLine(row.getString("station"), row.getInt("number"), row.getString("name"),
				row.getString("area_code"), row.getString("area"), row.getInt("position"),
				row.getString("constituency"), Level.valueOf(row.getString("level")), row.getInt("round"),
				state(row.getString("state"), row.getBoolean("is_in")), row.getString("person"),
				row.getObject("changed_at", OffsetDateTime.class), row.getObject("waiting_since", OffsetDateTime.class),
				row.getBoolean("has_warnings"));
	}

	private static BoardState state(@Nullable String paper, boolean in) {
		if (in) {
			return BoardState.APPROVED;
		}
		for (BoardState state : BoardState.values()) {
			if (paper != null && state.papers().contains(paper)) {
				return state;
			}
		}
		return BoardState.NOT_BEGUN;
	}

	/** Where the next page goes on. */
	String key() {
		return this.position + "." + this.number + "." + this.level;
	}

	/** Full minutes since the last change, or since it waits; −1 where nothing began. */
	public long age(OffsetDateTime now) {
		OffsetDateTime since = (this.waitingSince != null) ? this.waitingSince : this.changedAt;
		return (since != null) ? Math.max(0, Duration.between(since, now).toMinutes()) : -1;
	}

}
