package vn.homphieu.datapackage.content;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;

/** A constituency. */
public final class Unit {

	private final String code;

	private final int council;

	private final Level level;

	private final int number;

	private final String name;

	private final int seats;

	private final String description;

	private final int line;

	private @Nullable Area seatArea;

	Unit(String code, int council, Level level, int number, String name, int seats, String description, int line) {
		this.code = code;
		this.council = council;
		this.level = level;
		this.number = number;
		this.name = name;
		this.seats = seats;
		this.description = description;
		this.line = line;
	}

	int line() {
		return this.line;
	}

	void showSeatsIn(Area area) {
		this.seatArea = area;
	}

	/**
	 * Returns where its seats are shown: the province for the National Assembly, else the
	 * area of the council.
	 * @return the area; {@code null} only while the rolls are not read
	 */
	public @Nullable Area seatArea() {
		return this.seatArea;
	}

	public String code() {
		return this.code;
	}

	/**
	 * Returns the council that it elects to.
	 * @return index of the council
	 */
	public int council() {
		return this.council;
	}

	public Level level() {
		return this.level;
	}

	public int number() {
		return this.number;
	}

	public String name() {
		return this.name;
	}

	public int seats() {
		return this.seats;
	}

	public String description() {
		return this.description;
	}

}
