package vn.homphieu.result;

/** How far the public results of an area have come. */
public enum ResultStatus {

	/** Nothing is published. */
	PENDING,
	/** Some constituencies are published. */
	PARTIAL,
	/** All are published; some still need a vote or a decision. */
	COMPLETE,
	/** All are final. */
	OFFICIAL

}
