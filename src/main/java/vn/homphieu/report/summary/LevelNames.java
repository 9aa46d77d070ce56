package vn.homphieu.report.summary;

import java.util.Locale;

import vn.homphieu.kernel.Level;

/** How texts name the levels of an election. */
final class LevelNames {

	private LevelNames() {
	}

	/** The name of a level in texts: {@code assembly}, {@code province} and so on. */
	static String of(Level level) {
		return (level == Level.NATIONAL_ASSEMBLY) ? "assembly" : level.name().toLowerCase(Locale.ROOT);
	}

}
