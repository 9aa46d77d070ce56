package vn.homphieu.account;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.homphieu.testing.ImportedElection;
import vn.homphieu.testing.PackageBuilder;
import vn.homphieu.testing.PortalTest;
import vn.homphieu.testing.SmallElection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** In a commune, voting areas are called by their numbers, as on the minutes. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StationNumbersTests {

	/** No other election has it. */
	private static final String COMMUNE = "99001";

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private BulkAccounts bulk;

	@Autowired
	private Accounts accounts;

	private ImportedElection election;

	@BeforeAll
	void importElection() throws Exception {
		this.election = ImportedElection.into(this.portal, small(), "station-numbers", false);
	}

	@AfterAll
	void removeElection() {
		this.election.remove();
	}

	@Test
	void numbersOfACommuneBecomeCodes() {
		assertThat(stations(COMMUNE, "1,02")).containsExactlyInAnyOrder("S1", "S2");
		assertThat(stations("khu dem", "S1 2")).containsExactlyInAnyOrder("S1", "S2");
		this.accounts.add(Actor.OPERATOR,
				new AccountDetails("so.mot", "Số Một", Role.CLERK, new Responsibility(COMMUNE, Set.of("2"), Set.of())));
		assertThat(this.accounts.require("so.mot").details().responsibility().stations()).containsExactly("S2");
	}

	@Test
	void aNumberThatIsNotThereIsRefused() {
		refused(COMMUNE, "1 3 99999999999999999999", "E STATION_UNKNOWN 3", "E STATION_UNKNOWN 99999999999999999999");
	}

	@Test
	void aboveTheCommuneANumberIsNoName() {
		refused("303", "1", "E STATION_UNKNOWN 1");
		refused("VN", "1", "E STATION_UNKNOWN 1");
	}

	@Test
	void aNumberThatElectionsGiveToDifferentVotingAreasIsAskedBack() throws Exception {
		ImportedElection other = ImportedElection.into(this.portal,
				small().set("stations.csv", 1, "number", "2").set("stations.csv", 2, "number", "1"),
				"station-numbers-other", false);
		try {
			refused(COMMUNE, "1", "E STATION_SEVERAL 1 – S1, S2");
			assertThat(stations(COMMUNE, "S1")).containsExactly("S1");
		}
		finally {
			other.remove();
		}
	}

	private static PackageBuilder small() {
		return SmallElection.make()
			.set("areas.csv", 3, "code", COMMUNE)
			.set("areas.csv", 3, "name", "Khu Đếm")
			.set("councils.csv", 4, "area_code", COMMUNE)
			.set("stations.csv", 1, "commune_code", COMMUNE)
			.set("stations.csv", 2, "commune_code", COMMUNE);
	}

	private Set<String> stations(String area, String typed) {
		return this.bulk.check(sheet(area, typed)).getFirst().responsibility().stations();
	}

	private void refused(String area, String typed, String... faults) {
		assertThatExceptionOfType(SheetRefusedException.class).isThrownBy(() -> this.bulk.check(sheet(area, typed)))
			.satisfies((refused) -> assertThat(refused.faults())
				.extracting((fault) -> fault.column() + " " + fault.fault().code() + " " + fault.fault().value())
				.containsExactly(faults));
	}

	private static byte[] sheet(String area, String stations) {
		return (String.join(",", SheetRow.COLUMNS) + "\nso.khu.vuc,Số Khu Vực,CLERK," + area + ",\"" + stations
				+ "\",\n")
			.getBytes(StandardCharsets.UTF_8);
	}

}
