package vn.homphieu.kernel;

/** The level of an administrative unit, from the country down. */
public enum AreaLevel {

	/** The whole country, the root of every election's areas. */
	COUNTRY,
	/** Province or centrally run city (tỉnh, thành phố trực thuộc trung ương). */
	PROVINCE,
	/** District (quận, huyện, thị xã, thành phố thuộc tỉnh). */
	DISTRICT,
	/** Commune (xã, phường, thị trấn, đặc khu). */
	COMMUNE

}
