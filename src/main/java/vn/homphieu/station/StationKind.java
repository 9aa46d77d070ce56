package vn.homphieu.station;

/** What kind of voting area it is (Law 85/2015/QH13, Art. 11). */
public enum StationKind {

	/** An ordinary voting area. */
	REGULAR,
	/** An armed unit. */
	MILITARY,
	/** A hospital, maternity or care home. */
	HOSPITAL,
	/** A place of detention or compulsory rehabilitation. */
	DETENTION,
	/** Another separate voting area. */
	OTHER

}
