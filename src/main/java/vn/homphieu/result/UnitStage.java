package vn.homphieu.result;

/** How far the result of a constituency has come in its current round. */
public enum UnitStage {

	/** Minutes are missing. */
	OPEN,
	/** All minutes are approved. */
	COMPLETE,
	/** Closed by the commission: only corrections change it. */
	LOCKED,
	/** Public by a resolution. */
	PUBLISHED

}
