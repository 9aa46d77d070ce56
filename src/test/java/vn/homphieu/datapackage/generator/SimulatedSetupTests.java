package vn.homphieu.datapackage.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.homphieu.datapackage.generator.WrittenPackage.Row;

/** The set-up of Hải Phòng 2021 as written: councils, units, candidates, voting areas. */
class SimulatedSetupTests {

	private final WrittenPackage written = WrittenPackage.demonstration();

	private final Map<String, String> councilLevels = index("councils", "code", "level");

	private final Map<String, String> unitCouncils = index("constituencies", "code", "council_code");

	@Test
	void hasTheRealAreas() {
		assertThat(count("areas", "level")).isEqualTo(Map.of("province", 1L, "district", 15L, "commune", 217L));
	}

	@Test
	void hasThePublishedVoterMeetings() {
		List<Row> meetings = this.written.rows("voter-meetings");
		assertThat(meetings).allMatch((row) -> row.text("online").equals("true") && row.number("meetings") > 0);
		assertThat(meetings.stream().mapToInt((row) -> row.number("meetings")).sum()).isEqualTo(1700);
		assertThat(meetings.stream().mapToInt((row) -> row.number("voters")).sum()).isEqualTo(86_000);
	}

	@Test
	void agreesInTheThirdRoundOnWhoStands() {
		List<Row> last = this.written.rows("consultations")
			.stream()
			.filter((row) -> row.text("round").equals("3"))
			.toList();
		assertThat(last).hasSameSizeAs(this.written.rows("councils"));
		assertThat(last.stream().mapToInt((row) -> row.number("self_nominated")).sum()).isEqualTo(8);
		assertThat(last.stream().mapToInt((row) -> row.number("nominated") + row.number("self_nominated")).sum())
			.isEqualTo(this.written.rows("candidates")
				.stream()
				.filter((row) -> !row.text("nominated_by").equals("CENTRAL") && row.text("status").equals("STANDING"))
				.count());
		for (String table : List.of("consultations", "voter-meetings", "petitions")) {
			assertThat(this.written.rows(table)).isNotEmpty().allMatch((row) -> row.text("note").equals("mô phỏng"));
		}
	}

	@Test
	void whoIsNotOnTheThirdListAnyMoreLeftInTheThirdRound() {
		Map<String, Integer> second = listed("2", List.of("nominated", "self_nominated"));
		Map<String, Integer> third = listed("3",
				List.of("nominated", "self_nominated", "withdrawn", "not_trusted", "removed"));
		assertThat(second).isNotEmpty().isEqualTo(third);
		assertThat(listed("2", List.of("withdrawn", "not_trusted", "removed")).values()).containsOnly(0);
	}

	private Map<String, Integer> listed(String round, List<String> columns) {
		return this.written.rows("consultations")
			.stream()
			.filter((row) -> row.text("round").equals(round))
			.collect(Collectors.toMap((row) -> row.text("council_code") + " " + row.text("area_code"),
					(row) -> columns.stream().mapToInt(row::number).sum()));
	}

	@Test
	void hasThePublishedSeats() {
		Map<String, Integer> seats = this.written.rows("councils")
			.stream()
			.collect(Collectors.groupingBy((row) -> row.text("level"),
					Collectors.summingInt((row) -> row.number("seats"))));
		assertThat(seats).isEqualTo(Map.of("NATIONAL_ASSEMBLY", 9, "PROVINCE", 67, "DISTRICT", 496, "COMMUNE", 5221));
		Map<String, Integer> units = this.written.rows("constituencies")
			.stream()
			.collect(Collectors.groupingBy((row) -> row.text("council_code"),
					Collectors.summingInt((row) -> row.number("seats"))));
		assertThat(this.written.rows("councils"))
			.allMatch((row) -> units.getOrDefault(row.text("code"), 0) == row.number("seats"));
	}

	@Test
	void keepsUnitsWithinTheSeatsOfTheLaw() {
		assertThat(this.written.rows("constituencies"))
			.allMatch((row) -> row.number("seats") >= 3 && row.number("seats") <= (level(row).startsWith("N") ? 3 : 5));
		assertThat(this.written.rows("councils")).filteredOn((row) -> row.text("level").equals("DISTRICT"))
			.allMatch((row) -> row.number("seats") >= 30 && row.number("seats") <= 40);
		assertThat(this.written.rows("councils")).filteredOn((row) -> row.text("level").equals("COMMUNE"))
			.allMatch((row) -> row.number("seats") >= 15 && row.number("seats") <= 30);
		assertThat(this.written.rows("councils")).filteredOn((row) -> row.text("code").equals("D318"))
			.singleElement()
			.matches((row) -> row.number("seats") == 30);
	}

	@Test
	void dividesTheAssemblyAndTheCityAsDecided() {
		Map<String, String> parents = index("areas", "code", "parent_code");
		Map<String, String> stationAreas = index("stations", "code", "commune_code");
		Map<String, Set<String>> districts = this.written.rows("rolls")
			.stream()
			.filter((row) -> row.text("constituency_code").startsWith("NA"))
			.collect(Collectors.groupingBy((row) -> row.text("constituency_code"), Collectors.mapping((row) -> {
				String leaf = stationAreas.getOrDefault(row.text("station_code"), "");
				return leaf.length() == 3 ? leaf : parents.getOrDefault(leaf, "");
			}, Collectors.toSet())));
		assertThat(districts).isEqualTo(Map.of("NA-31-1", Set.of("303", "305", "311", "317", "318"), "NA-31-2",
				Set.of("304", "306", "308", "312", "314"), "NA-31-3", Set.of("307", "309", "313", "315", "316")));
		assertThat(this.written.rows("constituencies")).filteredOn((row) -> row.text("council_code").equals("P31"))
			.extracting((row) -> row.number("seats"))
			.containsExactly(5, 4, 4, 5, 5, 5, 4, 5, 5, 5, 5, 5, 5, 5);
	}

	@Test
	void putsEveryStationInOneUnitOfEachLevelThatVotesThere() {
		Set<String> seen = new HashSet<>();
		assertThat(this.written.rows("rolls")).allMatch((row) -> seen.add(row.text("station_code")
				+ this.councilLevels.get(this.unitCouncils.get(row.text("constituency_code")))));
		for (Row station : this.written.rows("stations")) {
			List<String> levels = List.of("NATIONAL_ASSEMBLY", "PROVINCE", "DISTRICT", "COMMUNE");
			int voting = switch (station.text("kind")) {
				case "REGULAR" -> station.text("commune_code").equals("318") ? 3 : 4;
				case "MILITARY" -> 3;
				default -> 2;
			};
			assertThat(levels).filteredOn((level) -> seen.contains(station.text("code") + level))
				.isEqualTo(levels.subList(0, voting));
		}
		assertThat(index("rolls", "constituency_code", "station_code").keySet()).isEqualTo(this.unitCouncils.keySet());
	}

	@Test
	void keepsVotingAreasBetween300And4000VotersOrSaysWhyNot() {
		Map<String, String> reasons = index("stations", "code", "size_reason");
		assertThat(this.written.rows("rolls")).allMatch((row) -> row.number("registered") <= 4000
				&& (row.number("registered") >= 300 || !"".equals(reasons.get(row.text("station_code")))));
		assertThat(reasons).hasSizeBetween(1900, 2100);
		assertThat(this.written.rows("stations")).filteredOn((row) -> row.text("commune_code").equals("318"))
			.hasSizeGreaterThanOrEqualTo(6)
			.allMatch((row) -> row.text("voting_date").equals("2021-05-22"))
			.anyMatch((row) -> row.text("size_reason").equals("đảo"));
	}

	@Test
	void hasTheSurplusOfTheLawInEveryUnit() {
		Map<String, Long> standing = this.written.rows("candidates")
			.stream()
			.filter((row) -> row.text("status").equals("STANDING"))
			.collect(Collectors.groupingBy((row) -> row.text("constituency_code"), Collectors.counting()));
		for (Row unit : this.written.rows("constituencies")) {
			int surplus = level(unit).startsWith("N") ? 2 : List.of(0, 1, 1, 2, 3, 3).get(unit.number("seats"));
			assertThat(standing).containsEntry(unit.text("code"), (long) unit.number("seats") + surplus);
		}
		assertThat(count("candidates", "status").keySet()).contains("WITHDRAWN", "DECEASED");
	}

	@Test
	void hasThePublishedSelfNominations() {
		Map<String, Long> self = this.written.rows("candidates")
			.stream()
			.filter((row) -> row.text("nominated_by").equals("SELF"))
			.collect(Collectors.groupingBy((row) -> row.text("constituency_code").substring(0, 1),
					Collectors.counting()));
		assertThat(self).isEqualTo(Map.of("N", 1L, "C", 7L));
		assertThat(this.written.rows("candidates")).filteredOn((row) -> row.text("nominated_by").equals("CENTRAL"))
			.isNotEmpty()
			.allMatch((row) -> row.text("constituency_code").startsWith("NA"));
	}

	@Test
	void hasEnoughWomenAndNobodyUnder21() {
		List<Row> candidates = this.written.rows("candidates");
		long women = candidates.stream().filter((row) -> row.text("gender").equals("FEMALE")).count();
		assertThat(100 * women).isGreaterThanOrEqualTo(35L * candidates.size());
		assertThat(candidates).allMatch((row) -> row.text("birth_date").compareTo("2000-05-23") <= 0)
			.anyMatch((row) -> row.text("birth_date").length() == 4);
	}

	@Test
	void ordersBallotsByGivenNameInVietnameseOrder() throws ParseException {
		Comparator<String> words = vietnamese();
		Comparator<Row> order = Comparator.comparing((Row row) -> name(row, -1), words)
			.thenComparing((row) -> name(row, 0), words)
			.thenComparing((row) -> name(row, 1), words);
		Map<String, List<Row>> lists = this.written.rows("candidates")
			.stream()
			.collect(Collectors.groupingBy((row) -> row.text("constituency_code")));
		lists.forEach((unit, list) -> {
			assertThat(list).isSortedAccordingTo(order);
			for (int i = 0; i < list.size(); i++) {
				assertThat(list.get(i).number("ballot_order")).isEqualTo(i + 1);
			}
		});
	}

	/** Java's collator with the alphabet spelled out, tones as secondary differences. */
	private static Comparator<String> vietnamese() throws ParseException {
		StringBuilder rules = new StringBuilder("< ' '");
		for (String letter : List.of("aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "b", "c", "d", "đ", "eèẻẽéẹ", "êềểễếệ", "g", "h",
				"iìỉĩíị", "k", "l", "m", "n", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "p", "q", "r", "s", "t", "uùủũúụ", "ưừửữứự",
				"v", "x", "yỳỷỹýỵ")) {
			rules.append(" < ").append(letter.charAt(0));
			letter.substring(1).chars().forEach((tone) -> rules.append(" ; ").append((char) tone));
		}
		RuleBasedCollator collator = new RuleBasedCollator(rules.toString());
		return (one, other) -> collator.compare(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
	}

	/** Returns the given name (-1), the family name (0) or the names between them (1). */
	private static String name(Row row, int place) {
		List<String> words = List.of(row.text("full_name").split(" ", -1));
		return switch (place) {
			case -1 -> words.getLast();
			case 0 -> words.getFirst();
			default -> String.join(" ", words.subList(1, words.size() - 1));
		};
	}

	private String level(Row unit) {
		return this.councilLevels.getOrDefault(unit.text("council_code"), "");
	}

	private Map<String, String> index(String table, String key, String value) {
		return this.written.rows(table)
			.stream()
			.collect(Collectors.toMap((row) -> row.text(key), (row) -> row.text(value), (one, other) -> one));
	}

	private Map<String, Long> count(String table, String column) {
		return this.written.rows(table)
			.stream()
			.collect(Collectors.groupingBy((row) -> row.text(column), Collectors.counting()));
	}

}
