package vn.homphieu.datapackage.generator;

import java.util.Locale;

/** A property by which the deputies of the National Assembly are counted (form 32). */
enum Trait {

	WOMEN, ETHNIC_MINORITY, UNDER_40, NON_PARTY, RELIGIOUS, POSTGRADUATE;

	/** Returns the name of its number among the facts. */
	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
