package vn.homphieu.account;

/** What is still asked of an official whose password was right. */
public enum LoginStep {

	/** The second factor. */
	CODE,
	/** A password of one's own. */
	PASSWORD,
	/** A device for the second factor, which the role needs. */
	DEVICE,
	/** Nothing: the official may come in. */
	DONE

}
