package vn.homphieu.datapackage.generator;

/** Why a voting area is kept apart from the others (Art. 11). */
enum StationKind {

	REGULAR("", ""), MILITARY("Doanh trại đơn vị quân đội", "đơn vị vũ trang"),
	HOSPITAL("Bệnh viện đa khoa", "bệnh viện"), DETENTION("Nhà tạm giữ", "cơ sở giam giữ");

	private final String place;

	private final String smallBecause;

	StationKind(String place, String smallBecause) {
		this.place = place;
		this.smallBecause = smallBecause;
	}

	String place() {
		return this.place;
	}

	/**
	 * Returns the reason for fewer than 300 voters, empty where the land is the reason.
	 */
	String smallBecause() {
		return this.smallBecause;
	}

}
