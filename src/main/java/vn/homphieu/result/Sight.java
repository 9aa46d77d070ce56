package vn.homphieu.result;

/** Which figures somebody may see. */
public enum Sight {

	/** Those of published constituencies: everybody may. */
	PUBLISHED,
	/** Those of all approved minutes: officials in their area. */
	APPROVED

}
