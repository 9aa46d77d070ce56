package vn.homphieu.account;

import java.io.Serializable;
import java.util.Set;

import vn.homphieu.kernel.Level;

/**
 * Where an official acts, in every election that has the area (a practice election too).
 *
 * @param area code of the area, {@code VN} for the country
 * @param stations codes of the voting areas; empty for all of the area
 * @param levels the levels; empty for all
 */
public record Responsibility(String area, Set<String> stations, Set<Level> levels) implements Serializable {

	/** All of the country. */
	public static final Responsibility EVERYWHERE = new Responsibility("VN", Set.of(), Set.of());

	public Responsibility {
		stations = Set.copyOf(stations);
		levels = Set.copyOf(levels);
	}

	/**
	 * Tells whether a level is among those of the official.
	 * @param level the level
	 * @return whether it is
	 */
	public boolean has(Level level) {
		return this.levels.isEmpty() || this.levels.contains(level);
	}

}
