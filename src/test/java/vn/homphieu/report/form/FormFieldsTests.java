package vn.homphieu.report.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.datapackage.ElectionRemoval;
import vn.homphieu.datapackage.ImportProgress;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.report.ReportFormat;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.result.Sight;
import vn.homphieu.testing.PackageBuilder;
import vn.homphieu.testing.PortalTest;
import vn.homphieu.testing.SmallElection;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each field of the official forms is filled in or a dotted line, as the table
 * {@code forms/fields.csv} marks it.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormFieldsTests {

	private static final Pattern ITEM = Pattern
		.compile("@flush \\*\\*(\\d+|[a-zđ])[.)]\\*\\*.*|#{2,3} ([IV]+|\\d+)\\. .*");

	private final Map<String, FormText> made = new HashMap<>();

	@Autowired
	private PackageImport packages;

	@Autowired
	private ElectionRemoval removal;

	@Autowired
	private Elections elections;

	@Autowired
	private Areas areas;

	@Autowired
	private FormMaker maker;

	@Autowired
	private List<FormReport> forms;

	@BeforeAll
	void load(@TempDir Path folder) throws Exception {
		PackageBuilder later = SmallElection.make2026();
		for (String station : List.of("S1", "S2")) {
			SmallElection.minutes(later, station, "NA1", 1, 1000, 990, List.of(800, 700, 60, 50));
			SmallElection.minutes(later, station, "P1", 1, 1000, 990, List.of(800, 700, 600, 60, 50));
			SmallElection.minutes(later, station, "C1", 1, 1000, 990, List.of(800, 700, 60));
		}
		later.set("stations.csv", 1, "voting_date", "2026-03-15");
		load(SmallElection.make(), "forms-2021", 4, folder);
		load(later, "forms-2026", 3, folder);
	}

	private void load(PackageBuilder small, String slug, int levels, Path folder) throws Exception {
		small.set("election.csv", 1, "slug", slug).table("confirmations.csv", "candidate_code,confirmed,reason");
		int people = (levels == 4) ? 15 : 12;
		for (int row = 1; row <= people; row++) {
			small.set("candidates.csv", row, "religion", "Không")
				.set("candidates.csv", row, "hometown", "Nam Định")
				.set("candidates.csv", row, "residence", "Hà Nội")
				.set("candidates.csv", row, "degree", "Cử nhân")
				.set("candidates.csv", row, "occupation", "Giáo viên")
				.set("candidates.csv", row, "workplace", "Trường học")
				.set("candidates.csv", row, "party_since", "2000-02-03")
				.set("candidates.csv", row, "sector", "Chính quyền")
				.set("candidates.csv", row, "incumbent", "true");
		}
		for (int row = 1; row <= levels; row++) {
			small.set("constituencies.csv", row, "description", "Gồm: phường Quán Toan")
				.set("tallies.csv", (levels == 4) ? 2 * row - 1 : row, "note", "Mất điện mười phút");
		}
		for (String elected : List.of("NA1-1", "NA1-2", "P1-1", "P1-2", "P1-3")) {
			small.row("confirmations.csv", elected + ",true,");
		}
		prepare(small);
		this.packages.importPackage(small.zip(folder.resolve(slug + ".zip"), ""), true, ImportProgress.SILENT);
		make(this.elections.require(slug));
	}

	/** Three consultations and nine petitions. */
	private static void prepare(PackageBuilder small) {
		small
			.table("consultations.csv",
					"council_code,area_code,round,held_on,places,nominated,self_nominated,women,ethnic_minority,young,"
							+ "non_party,withdrawn,not_trusted,removed,note")
			.row("consultations.csv", "NA,31,1,2021-02-05,6,,,2,1,1,0,,,,")
			.row("consultations.csv", "NA,31,2,2021-03-17,,6,1,3,1,1,0,1,0,0,")
			.row("consultations.csv", "NA,31,3,2021-04-16,,5,0,2,0,1,0,0,1,1,")
			.table("petitions.csv", "area_code,level,kind,subject,received,settled,passed_on,note")
			.row("petitions.csv", "31,,COMPLAINT,ROLL,9,7,1,");
	}

	@AfterAll
	void remove() {
		this.removal.remove("forms-2021");
		this.removal.remove("forms-2026");
	}

	private void make(ElectionInfo election) {
		for (String code : List.of("31", "11296")) {
			AreaInfo area = this.areas.require(election.id(), code);
			for (FormReport form : this.forms) {
				ReportRequest whole = request(form, election, area, null);
				List<String> parts = form.parts(whole).stream().map((part) -> part.code()).toList();
				for (ReportRequest request : parts.isEmpty() ? List.of(whole)
						: parts.stream().map((part) -> request(form, election, area, part)).toList()) {
					String text = form.text(request);
					if (text != null && !this.made.containsKey(text)) {
						assertThat(form.fits(request)).isTrue();
						this.made.put(text, new FormText(this.maker.fill(text, form.filling(request))));
					}
				}
			}
		}
	}

	private static ReportRequest request(FormReport form, ElectionInfo election, AreaInfo area, @Nullable String part) {
		return new ReportRequest(form.name(), election, area, part, Locale.of("vi"), Sight.PUBLISHED,
				ReportFormat.HTML);
	}

	@Test
	void everyFieldIsFilledInOrDottedAsMarked() throws IOException {
		SoftAssertions softly = new SoftAssertions();
		for (Field field : fields()) {
			FormText text = Objects.requireNonNull(this.made.get(field.form()), field.form());
			softly.assertThat(field.found(text)).as(field.toString()).isEqualTo(field.wanted());
		}
		softly.assertAll();
	}

	@Test
	void everyItemOfATextIsMarked() throws IOException {
		Map<String, Set<String>> marked = fields().stream()
			.collect(Collectors.groupingBy(Field::form, Collectors.mapping(Field::item, Collectors.toSet())));
		assertThat(marked.keySet()).isEqualTo(this.made.keySet());
		SoftAssertions softly = new SoftAssertions();
		for (String rules : List.of("2021", "2026")) {
			for (String form : OfficialForm.texts(rules).toList()) {
				softly.assertThat(marked.getOrDefault(form, Set.of())).as(form).containsAll(items(form));
			}
		}
		softly.assertAll();
	}

	private static Set<String> items(String form) throws IOException {
		Set<String> items = new TreeSet<>();
		String part = "";
		for (String line : read("/reports/vi/" + form + ".txt").lines().toList()) {
			Matcher item = ITEM.matcher(line);
			if (item.matches() && item.group(1) != null) {
				items.add(item.group(1));
			}
			else if (item.matches()) {
				boolean numbered = line.startsWith("###");
				part = numbered ? part : item.group(2);
				items.add(numbered ? part + "." + item.group(2) : part);
			}
		}
		return items;
	}

	private static List<Field> fields() throws IOException {
		List<Field> fields = new ArrayList<>();
		for (String line : read("/forms/fields.csv").lines().skip(1).toList()) {
			String[] cells = line.split(";", -1);
			fields.add(new Field(cells[0], cells[1], cells[2], "DOTTED".equals(cells[3]), cells[4]));
		}
		return fields;
	}

	private static String read(String resource) throws IOException {
		try (InputStream in = Objects.requireNonNull(FormFieldsTests.class.getResourceAsStream(resource), resource)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/**
	 * A field of a form.
	 *
	 * @param what its name; “cột …” is a column of the item's table
	 * @param dotted whether it stays a dotted line, which then follows {@code expected}
	 */
	private record Field(String form, String item, String what, boolean dotted, String expected) {

		private static final String COLUMN = "cột ";

		String found(FormText text) {
			if (this.what.startsWith(COLUMN)) {
				return text.cell(this.item, this.what.substring(COLUMN.length()));
			}
			String words = text.of(this.item);
			return words.contains(wanted()) ? wanted() : words;
		}

		String wanted() {
			if (!this.dotted) {
				return this.expected;
			}
			return (this.expected.isEmpty() ? "" : this.expected + " ") + FormText.DOTS;
		}

	}

}
