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
import vn.homphieu.testing.PortalTest;
import vn.homphieu.testing.SmallElection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** In a commune, voting areas are called by their numbers, as on the minutes. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StationNumbersTests {

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private BulkAccounts bulk;

	@Autowired
	private Accounts accounts;

	private ImportedElection election;

	@BeforeAll
	void importElection() throws Exception {
		this.election = ImportedElection.into(this.portal, SmallElection.make(), "station-numbers", false);
	}

	@AfterAll
	void removeElection() {
		this.election.remove();
	}

	@Test
	void numbersOfACommuneBecomeCodes() {
		assertThat(stations("11296", "1,02")).containsExactlyInAnyOrder("S1", "S2");
		assertThat(stations("quan toan", "S1 2")).containsExactlyInAnyOrder("S1", "S2");
		this.accounts.add(Actor.OPERATOR,
				new AccountDetails("so.mot", "Số Một", Role.CLERK, new Responsibility("11296", Set.of("2"), Set.of())));
		assertThat(this.accounts.require("so.mot").details().responsibility().stations()).containsExactly("S2");
	}

	@Test
	void aNumberThatIsNotThereIsRefused() {
		refused("11296", "1 3 99999999999999999999", "E STATION_UNKNOWN 3", "E STATION_UNKNOWN 99999999999999999999");
	}

	@Test
	void aboveTheCommuneANumberIsNoName() {
		refused("303", "1", "E STATION_UNKNOWN 1");
		refused("VN", "1", "E STATION_UNKNOWN 1");
	}

	@Test
	void aNumberThatElectionsGiveToDifferentVotingAreasIsAskedBack() throws Exception {
		ImportedElection other = ImportedElection.into(this.portal,
				SmallElection.make().set("stations.csv", 1, "number", "2").set("stations.csv", 2, "number", "1"),
				"station-numbers-other", false);
		try {
			refused("11296", "1", "E STATION_SEVERAL 1 – S1, S2");
			assertThat(stations("11296", "S1")).containsExactly("S1");
		}
		finally {
			other.remove();
		}
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
