package vn.homphieu.testing;

import java.util.List;

/**
 * A small election without minutes: one province, two communes in one district, five
 * voting areas, councils with more than one constituency.
 */
public final class TwoCommunes {

	/** Codes of the voting areas with the constituencies that vote there. */
	public static final List<List<String>> ROLLS = List.of(List.of("S1", "NA1", "P1", "D1", "C1"),
			List.of("S2", "NA1", "P1", "D1", "C2"), List.of("S3", "NA1", "P2", "D1", "K1"),
			List.of("S4", "NA1", "P2", "D1", "K1"), List.of("S5", "NA1", "P2", "D1", "K1"));

	private TwoCommunes() {
	}

	/** Makes the package. */
	public static PackageBuilder make(String slug) {
		PackageBuilder small = SmallElection.make()
			.withoutRows("tallies.csv")
			.withoutRows("votes.csv")
			.withoutRows("rolls.csv")
			.withoutRows("councils.csv")
			.withoutRows("constituencies.csv")
			.withoutRows("candidates.csv")
			.set("election.csv", 1, "slug", slug)
			.row("areas.csv", "11299,commune,303,Phường,Hùng Vương");
		for (int i = 3; i <= 5; i++) {
			small.row("stations.csv", "S%d,11299,%d,Khu vực bỏ phiếu số %d,,2021-05-23,REGULAR,".formatted(i, i, i));
		}
		council(small, "NA,NATIONAL_ASSEMBLY,,Quốc hội", "NA1", 2);
		council(small, "P,PROVINCE,31,HĐND thành phố", "P1", 3, "P2", 3);
		council(small, "D,DISTRICT,303,HĐND quận", "D1", 3);
		council(small, "C,COMMUNE,11296,HĐND phường Quán Toan", "C1", 2, "C2", 2);
		council(small, "K,COMMUNE,11299,HĐND phường Hùng Vương", "K1", 4);
		for (List<String> roll : ROLLS) {
			roll.stream().skip(1).forEach((unit) -> small.row("rolls.csv", roll.getFirst() + "," + unit + ",1000"));
		}
		return small;
	}

	private static void council(PackageBuilder small, String council, Object... units) {
		int seats = 0;
		for (int i = 0; i < units.length; i += 2) {
			int own = (int) units[i + 1];
			seats += own;
			String code = (String) units[i];
			small.row("constituencies.csv", "%s,%s,%d,Đơn vị bầu cử số %d,%d,".formatted(code,
					council.substring(0, council.indexOf(',')), i / 2 + 1, i / 2 + 1, own));
			candidates(small, code, own + 3);
		}
		small.row("councils.csv", council + "," + seats);
	}

	/** Two of them with the same date of birth, so that a tie may stay open. */
	private static void candidates(PackageBuilder small, String unit, int number) {
		for (int i = 1; i <= number; i++) {
			small.row("candidates.csv",
					"%1$s-%2$d,%1$s,%2$d,Nguyễn Văn %3$s,19%4$d-03-01,%5$s,Kinh,,,,UNIVERSITY,ADVANCED,,,,LOCAL,false,STANDING,,,,,"
						.formatted(unit, i, (char) ('A' + i), 60 + i / 2, (i % 2 == 0) ? "MALE" : "FEMALE"));
		}
	}

}
