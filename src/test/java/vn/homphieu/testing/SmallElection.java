package vn.homphieu.testing;

import java.util.List;

/**
 * The smallest data package with everything in it: one province, one district, one
 * commune, two voting areas, all four levels, all minutes of round 1.
 */
public final class SmallElection {

	private static final String TALLIES = "tallies.csv";

	private static final String VOTES = "votes.csv";

	private SmallElection() {
	}

	/** Makes a valid package under the rules of 2021. */
	public static PackageBuilder make() {
		PackageBuilder small = PackageBuilder.empty()
			.file("datapackage.json", "{\"name\":\"small\",\"resources\":[]}")
			.table("election.csv", "slug,name,election_day,term,ruleset,simulated,coverage")
			.row("election.csv", "small,Cuộc bầu cử nhỏ,2021-05-23,2021-2026,2021,true,31")
			.table("areas.csv", "code,level,parent_code,type,name")
			.row("areas.csv", "31,province,,Thành phố,Hải Phòng")
			.row("areas.csv", "303,district,31,Quận,Hồng Bàng")
			.row("areas.csv", "11296,commune,303,Phường,Quán Toan")
			.table("councils.csv", "code,level,area_code,name,seats")
			.table("constituencies.csv", "code,council_code,number,name,seats,description")
			.table("candidates.csv",
					"code,constituency_code,ballot_order,full_name,birth_date,gender,ethnicity,religion,hometown,"
							+ "residence,education,political_theory,occupation,workplace,party_since,nominated_by,"
							+ "incumbent,status,programme,person_code,sector,degree,former_deputy")
			.table("stations.csv", "code,commune_code,number,name,address,voting_date,kind,size_reason")
			.row("stations.csv", "S1,11296,1,Khu vực bỏ phiếu số 1,Nhà văn hóa số 1,2021-05-23,REGULAR,")
			.row("stations.csv", "S2,11296,2,Khu vực bỏ phiếu số 2,,,,")
			.table("rolls.csv", "station_code,constituency_code,registered")
			.table(TALLIES,
					"station_code,constituency_code,round,registered,voted,issued,collected,valid,invalid,"
							+ "ballots_by_names,note,version,reason")
			.table(VOTES, "station_code,constituency_code,round,candidate_code,votes,version");
		level(small, "NA", "NATIONAL_ASSEMBLY,", "Quốc hội", 2, 4);
		level(small, "P", "PROVINCE,31", "HĐND thành phố Hải Phòng", 3, 5);
		level(small, "D", "DISTRICT,303", "HĐND quận Hồng Bàng", 2, 3);
		level(small, "C", "COMMUNE,11296", "HĐND phường Quán Toan", 2, 3);
		return small;
	}

	/** Makes a valid package under the rules of 2026: no districts, three levels. */
	public static PackageBuilder make2026() {
		PackageBuilder small = make().set("election.csv", 1, "ruleset", "2026")
			.set("election.csv", 1, "election_day", "2026-03-15")
			.set("areas.csv", 3, "parent_code", "31")
			.withoutRow("areas.csv", 2)
			.withoutRow("councils.csv", 3)
			.withoutRow("constituencies.csv", 3)
			.withoutRows(TALLIES)
			.withoutRows(VOTES);
		for (int i = 0; i < 3; i++) {
			small.withoutRow("candidates.csv", 10);
		}
		return small.withoutRow("rolls.csv", 5).withoutRow("rolls.csv", 5);
	}

	/**
	 * The rows of minutes and votes of one voting area, level and round, candidates from
	 * the first on.
	 */
	public static PackageBuilder minutes(PackageBuilder to, String station, String unit, int round, int registered,
			int voted, List<Integer> votes) {
		int valid = voted - 10;
		to.row(TALLIES, station + "," + unit + "," + round + "," + registered + "," + voted + "," + voted + "," + voted
				+ "," + valid + ",10,,,,");
		for (int i = 0; i < votes.size(); i++) {
			to.row(VOTES, station + "," + unit + "," + round + "," + unit + "-" + (i + 1) + "," + votes.get(i) + ",");
		}
		return to;
	}

	private static void level(PackageBuilder small, String code, String levelAndArea, String name, int seats,
			int candidates) {
		small.row("councils.csv", code + "," + levelAndArea + "," + name + "," + seats)
			.row("constituencies.csv", code + "1," + code + ",1,Đơn vị bầu cử số 1," + seats + ",");
		for (int i = 1; i <= candidates; i++) {
			small.row("candidates.csv",
					code + "1-" + i + "," + code + "1," + i + ",Nguyễn Văn " + (char) ('A' + i) + ",19" + (60 + i)
							+ "-03-0" + i + ",MALE,Kinh,,,,UNIVERSITY,ADVANCED,,,,LOCAL,false,STANDING,,,,,");
		}
		for (String station : List.of("S1", "S2")) {
			small.row("rolls.csv", station + "," + code + "1,1000");
			List<Integer> votes = switch (candidates) {
				case 4 -> List.of(800, 700, 60, 50);
				case 5 -> List.of(800, 700, 600, 60, 50);
				default -> List.of(800, 700, 60);
			};
			minutes(small, station, code + "1", 1, 1000, 990, votes);
		}
	}

}
