package vn.homphieu.datapackage;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.homphieu.testing.ExoticElection;
import vn.homphieu.testing.PackageBuilder;
import vn.homphieu.testing.PortalTest;
import vn.homphieu.testing.SmallElection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@PortalTest
class PackageImportTests {

	@Autowired
	private PackageImport imports;

	@Autowired
	private JdbcClient jdbc;

	@TempDir
	private Path folder;

	@AfterEach
	void removeElections() {
		this.jdbc.sql("select remove_election(slug) from election").query().listOfRows();
	}

	@Test
	void storesAnElectionWithoutPublishingIt() throws PackageRefusedException {
		ImportReport report = importPackage(SmallElection.make(), false);
		assertThat(report)
			.extracting(ImportReport::areas, ImportReport::councils, ImportReport::candidates, ImportReport::rolls,
					ImportReport::tallies, ImportReport::votes, ImportReport::published)
			.containsExactly(3, 4, 15, 8, 8, 30, 0);
		assertThat(counts()).containsEntry("area", 4L)
			.containsEntry("tally", 8L)
			.containsEntry("constituency_publication", 0L)
			.containsEntry("constituency_result", 4L);
		assertThat(column("select rules ->> 'code' from election")).containsExactly("2021");
		assertThat(column("select search_name from area order by first_position")).containsExactly("viet nam",
				"thanh pho hai phong", "quan hong bang", "phuong quan toan");
	}

	@Test
	void fillsWhatVotingAreasLeaveOut() throws PackageRefusedException {
		importPackage(SmallElection.make(), false);
		assertThat(column("select voting_date || ' ' || kind from polling_station where code = 'S2'"))
			.containsExactly("2021-05-23 REGULAR");
	}

	@Test
	void publishesWithTheMostSpecificResolution() throws PackageRefusedException {
		ImportReport report = importPackage(ExoticElection.make(), true);
		assertThat(report.published()).isEqualTo(4);
		assertThat(column("""
				select c.code || ' ' || p.resolution from constituency_publication g
					join publication p on p.id = g.publication_id join constituency c on c.id = g.constituency_id
				order by c.code""")).containsExactly("C1 nhập từ gói dữ liệu", "D1 nhập từ gói dữ liệu",
				"NA1 748/NQ-HĐBCQG", "P1 15/NQ-UBBC");
	}

	@Test
	void leavesUnitsWithMissingMinutesUnpublished() throws PackageRefusedException {
		PackageBuilder small = SmallElection.make().withoutRow("tallies.csv", 1);
		for (int i = 0; i < 4; i++) {
			small.withoutRow("votes.csv", 1);
		}
		assertThat(importPackage(small, true).published()).isEqualTo(3);
	}

	@Test
	void decidesTheExoticElection() throws PackageRefusedException {
		importPackage(ExoticElection.make(), false);
		assertThat(column("""
				select c.code || ' ' || r.outcome || ' ' || r.counted_round || ' ' || r.round || ' ' || r.elected
				from constituency_result r join constituency c on c.id = r.constituency_id order by c.code"""))
			.containsExactly("C1 DECIDED 0 2 2", "D1 DECIDED 2 2 2", "NA1 DECIDED 1 1 2", "P1 DECIDED 1 3 3");
		assertThat(
				column("select version || ' ' || current from tally where round = 2 and ballots_by_names is not null"))
			.containsExactly("2 true");
		assertThat(column("select birth_year || coalesce(birth_date::text, '') from candidate where code = 'NA1-4'"))
			.containsExactly("1970");
	}

	@Test
	void keepsWarningsAsNotConfirmed() throws PackageRefusedException {
		importPackage(SmallElection.make().set("tallies.csv", 1, "issued", "991"), false);
		assertThat(column("select code || ' ' || confirmed from tally_warning order by code"))
			.containsExactly("W05 false", "W06 false");
	}

	@Test
	void takesKeysThatHibernateNeverTakes() throws PackageRefusedException {
		importPackage(SmallElection.make(), false);
		Long next = this.jdbc.sql("select nextval('area_seq')").query(Long.class).single();
		assertThat(this.jdbc.sql("select max(id) from area").query(Long.class).single()).isLessThanOrEqualTo(next - 50);
	}

	@Test
	void hearsOfProgress() throws PackageRefusedException {
		List<String> phases = new ArrayList<>();
		List<Double> shares = new ArrayList<>();
		Path zip = SmallElection.make().zip(this.folder.resolve("small.zip"), "");
		this.imports.importPackage(zip, false, (phase, share) -> {
			phases.add(phase);
			shares.add(share);
		});
		assertThat(phases).containsSubsequence("reading votes.csv", "storing candidate votes", "adding up");
		assertThat(shares).isSorted().allSatisfy((share) -> assertThat(share).isBetween(0.0, 1.0));
	}

	@Test
	void refusesAnElectionThatExists() throws PackageRefusedException {
		importPackage(SmallElection.make(), false);
		Map<String, Long> before = counts();
		assertThatExceptionOfType(PackageRefusedException.class)
			.isThrownBy(() -> importPackage(ExoticElection.make(), true))
			.satisfies((ex) -> assertThat(ex.lines())
				.containsExactly("election.csv:2:1: the election small exists already"));
		assertThat(counts()).isEqualTo(before);
	}

	@Test
	void refusesWhatIsNotThere() {
		assertThatExceptionOfType(PackageRefusedException.class)
			.isThrownBy(() -> this.imports.importPackage(this.folder.resolve("none.zip"), false, ImportProgress.SILENT))
			.satisfies((ex) -> assertThat(ex.lines()).singleElement().asString().startsWith("none.zip:1:1: "));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("spoilt")
	void changesNothingWhenItRefuses(String place, UnaryOperator<PackageBuilder> spoil) {
		Map<String, Long> before = counts();
		assertThatExceptionOfType(PackageRefusedException.class)
			.isThrownBy(() -> importPackage(spoil.apply(ExoticElection.make()), true))
			.satisfies((ex) -> assertThat(ex.lines()).anyMatch((line) -> line.startsWith(place + ": ")));
		assertThat(counts()).isEqualTo(before);
	}

	static Stream<Arguments> spoilt() {
		return Stream.of(spoilt("votes.csv:1:1", (p) -> p.without("votes.csv")),
				spoilt("rolls.csv:1:3", (p) -> p.withoutColumn("rolls.csv", "registered")),
				spoilt("rolls.csv:1:4", (p) -> p.column("rolls.csv", "extra", "1")),
				spoilt("rolls.csv:2:3", (p) -> p.set("rolls.csv", 1, "registered", "many")),
				spoilt("tallies.csv:2:5", (p) -> p.set("tallies.csv", 1, "voted", "-1")),
				spoilt("votes.csv:2:5", (p) -> p.set("votes.csv", 1, "votes", "99999999999")),
				spoilt("areas.csv:5:1", (p) -> p.row("areas.csv", "31,province,,Tỉnh,Khác")),
				spoilt("stations.csv:2:2", (p) -> p.set("stations.csv", 1, "commune_code", "0")),
				spoilt("areas.csv:2:3", (p) -> p.set("areas.csv", 1, "parent_code", "303")),
				spoilt("tallies.csv:2:2", (p) -> p.row("votes.csv", "S1,NA1,1,C1-1,0,")),
				spoilt("tallies.csv:2:5", (p) -> p.set("tallies.csv", 1, "voted", "1001")),
				spoilt("councils.csv:2:5", (p) -> p.set("councils.csv", 1, "seats", "3")),
				spoilt("tallies.csv:16:3", (p) -> p.row("tallies.csv", "S1,NA1,2,1000,990,990,990,980,10,,,,")),
				spoilt("election.csv:2:3", (p) -> p.set("election.csv", 1, "election_day", "2021-02-29")),
				spoilt("stations.csv:3:4", (p) -> p.set("stations.csv", 2, "name", "a\u0007b")),
				spoilt("areas.csv:2:5", (p) -> p.file("areas.csv", latin(p.text("areas.csv")))),
				spoilt("election.csv:2:2",
						(p) -> p.file("election.csv", p.text("election.csv").replace("Cuộc", "\"Cuộc"))),
				spoilt("stations.csv:1:1", (p) -> p.file("stations.csv", new byte[10_000_000])),
				spoilt("votes.csv:1:1", (p) -> p.file("votes.csv", "")));
	}

	private static Arguments spoilt(String place, UnaryOperator<PackageBuilder> spoil) {
		return arguments(place, spoil);
	}

	private static byte[] latin(String text) {
		return text.replace("Hải Phòng", "H\u00e0i Ph\u00f2ng").getBytes(StandardCharsets.ISO_8859_1);
	}

	private ImportReport importPackage(PackageBuilder builder, boolean publish) throws PackageRefusedException {
		return this.imports.importPackage(builder.zip(this.folder.resolve("package.zip"), ""), publish,
				ImportProgress.SILENT);
	}

	private List<String> column(String sql) {
		return this.jdbc.sql(sql).query(String.class).list();
	}

	private Map<String, Long> counts() {
		Map<String, Long> counts = new TreeMap<>();
		column("select tablename from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history'")
			.forEach((table) -> counts.put(table,
					this.jdbc.sql("select count(*) from " + table).query(Long.class).single()));
		return counts;
	}

}
