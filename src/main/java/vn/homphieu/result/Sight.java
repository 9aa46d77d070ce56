package vn.homphieu.result;

/** Which figures somebody may see. */
public enum Sight {

	/** Those of published constituencies: everybody may. */
	PUBLISHED,
	/** Those of all approved minutes: officials in their area. */
	APPROVED;

	/** Begins the names of the columns of summaries that hold these figures. */
	String columns() {
		return (this == PUBLISHED) ? "public_" : "";
	}

	/** Begins a condition on results {@code r} of constituencies: which are seen. */
	String units() {
		return (this == PUBLISHED) ? "r.published and " : "";
	}

}
