package vn.homphieu.report.form;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.BirthDate;
import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.VietnameseNames;
import vn.homphieu.report.document.Block;
import vn.homphieu.result.ConstituencyView;

/**
 * The table of persons of the official lists: grouped by constituency, within it in
 * alphabetical order. What the portal has no data for (citizenship, general schooling,
 * languages) stays open.
 */
final class PersonTable {

	private static final Comparator<Person> ALPHABETICAL = VietnameseNames.ballotOrder(Person::name,
			(person) -> BirthDate.parse(person.birth()));

	private static final Map<String, String> EDUCATION = Map.of("SECONDARY", "Dưới đại học", "UNIVERSITY", "Đại học",
			"POSTGRADUATE", "Sau đại học");

	private static final Map<String, String> THEORY = Map.of("NONE", "Chưa qua", "INTERMEDIATE", "Trung cấp",
			"ADVANCED", "Cao cấp", "BACHELOR", "Cử nhân");

	private final FormTable table = new FormTable().words("STT", 3)
		.words("Họ và tên", 7)
		.words("Ngày, tháng, năm sinh", 6)
		.words("Giới tính", 4)
		.words("Quốc tịch", 4)
		.words("Dân tộc", 4)
		.words("Tôn giáo", 4)
		.words("Quê quán", 7)
		.words("Nơi ở hiện nay", 7)
		.under("Trình độ")
		.words("Giáo dục phổ thông", 5)
		.words("Chuyên môn, nghiệp vụ", 5)
		.words("Học hàm, học vị", 4)
		.words("Lý luận chính trị", 4)
		.words("Ngoại ngữ", 4)
		.under(null)
		.words("Nghề nghiệp, chức vụ", 6)
		.words("Nơi công tác", 6)
		.words("Ngày vào Đảng", 6)
		.words("Là đại biểu Quốc hội (khóa)", 4)
		.words("Là đại biểu HĐND (cấp, nhiệm kỳ)", 5)
		.words("Ghi chú", 4);

	/** Adds a constituency with its persons, and what is noted of each. */
	void add(ConstituencyView unit, List<Person> persons, Map<String, String> notes) {
		this.table.heading("Đơn vị bầu cử số " + unit.number());
		int number = 0;
		for (Person person : persons.stream().sorted(ALPHABETICAL).toList()) {
			boolean assembly = unit.level() == Level.NATIONAL_ASSEMBLY;
			this.table.row(String.valueOf(++number), person.name(), FormNumbers.birth(person.birth()),
					person.woman() ? "Nữ" : "Nam", null, person.ethnicity(), person.religion(), person.hometown(),
					person.residence(), null, known(EDUCATION, person.education()), person.degree(),
					known(THEORY, person.theory()), null, person.occupation(), person.workplace(),
					day(person.partySince()), assembly ? terms(person) : null, assembly ? null : terms(person),
					notes.getOrDefault(person.code(), ""));
		}
	}

	private static @Nullable String known(Map<String, String> words, @Nullable String code) {
		return (code != null) ? words.get(code) : null;
	}

	/** Whether a person is a deputy already; of which terms the portal does not know. */
	private static String terms(Person person) {
		return person.incumbent() ? "Khóa trước" : person.formerDeputy() ? "Từng là đại biểu" : "";
	}

	private static String day(@Nullable String day) {
		return (day == null) ? "" : day.matches("\\d{4}-\\d{2}-\\d{2}") ? FormNumbers.birth(day) : day;
	}

	Block done() {
		return this.table.done();
	}

}
