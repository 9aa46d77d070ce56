package vn.homphieu.kernel;

/**
 * The body that a ballot elects deputies to, from the National Assembly down (Law
 * 85/2015/QH13, Art. 1). Which levels an election has belongs to its rule set.
 */
public enum Level {

	/** National Assembly (Quốc hội). */
	NATIONAL_ASSEMBLY,
	/** People's Council of a province (HĐND cấp tỉnh). */
	PROVINCE,
	/** People's Council of a district (HĐND cấp huyện). */
	DISTRICT,
	/** People's Council of a commune (HĐND cấp xã). */
	COMMUNE;

	/**
	 * Returns the level of the administrative unit that the body belongs to.
	 * @return the country for the National Assembly, else the level of the same name
	 */
	public AreaLevel areaLevel() {
		return switch (this) {
			case NATIONAL_ASSEMBLY -> AreaLevel.COUNTRY;
			case PROVINCE -> AreaLevel.PROVINCE;
			case DISTRICT -> AreaLevel.DISTRICT;
			case COMMUNE -> AreaLevel.COMMUNE;
		};
	}

}
