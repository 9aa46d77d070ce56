package vn.homphieu.datapackage.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Hải Phòng in 2021: its constituencies and the totals of its final report of 15/7/2021.
 * The number of voters was never published and is invented.
 */
final class HaiPhong {

	private static final String WHICH = "danh sách phường, xã của đơn vị là mô phỏng";

	private static final String WHOLE = "phân chia mô phỏng";

	private final Areas areas;

	private HaiPhong(Areas areas) {
		this.areas = areas;
	}

	static ProvincePlan plan(Areas areas) {
		HaiPhong city = new HaiPhong(areas);
		return new ProvincePlan("31", 1_503_218, 9978, 9939, assemblyUnits(), city.cityUnits(), 496, 5221, 30, 1, 7,
				Set.of("317", "318"), Set.of("318", "11944"));
	}

	private static List<UnitPlan> assemblyUnits() {
		return List.of(new UnitPlan(3, List.of("303", "305", "311", "317", "318"), ""),
				new UnitPlan(3, List.of("304", "306", "308", "312", "314"), ""),
				new UnitPlan(3, List.of("307", "309", "313", "315", "316"), ""));
	}

	/** The membership of nos. 1 to 8 is known by district and number of communes only. */
	private List<UnitPlan> cityUnits() {
		return List.of(unit(5, "", communes("303", 0, 9), communes("317", 0, 12), List.of("318")),
				unit(4, WHICH, communes("304", 0, 7)), unit(4, WHICH, communes("304", 7, 12), communes("308", 0, 6)),
				unit(5, WHICH, communes("305", 0, 12)), unit(5, WHICH, communes("305", 12, 15), communes("309", 0, 6)),
				unit(5, "", communes("306", 0, 8)), unit(4, "", communes("307", 0, 10)),
				unit(5, WHICH, communes("311", 0, 19)), unit(5, WHOLE, communes("311", 19, 37)),
				unit(5, WHOLE, communes("312", 0, 16)), unit(5, WHOLE, communes("313", 0, 17)),
				unit(5, WHOLE, communes("314", 0, 18)), unit(5, WHOLE, communes("315", 0, 21)),
				unit(5, WHOLE, communes("316", 0, 30)));
	}

	@SafeVarargs
	private static UnitPlan unit(int seats, String remark, List<String>... parts) {
		List<String> codes = new ArrayList<>();
		for (List<String> part : parts) {
			codes.addAll(part);
		}
		return new UnitPlan(seats, List.copyOf(codes), remark);
	}

	private List<String> communes(String district, int from, int to) {
		return this.areas.children(district).stream().map(Area::code).toList().subList(from, to);
	}

}
