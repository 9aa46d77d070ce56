package vn.homphieu.account;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.homphieu.kernel.Level;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Many accounts at once: all or none, and every error where it is. */
@PortalTest
class BulkAccountsTests {

	private static final String HEADER = "username,full_name,role,area,stations,levels\n";

	@Autowired
	private BulkAccounts bulk;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Logins logins;

	private final AtomicInteger steps = new AtomicInteger();

	@Test
	void everyRowBecomesAnAccountWithItsPassword() {
		List<IssuedPassword> issued = make(HEADER + "hang.mot,Lê Thị Một,CLERK,VN,,\n\n"
				+ "Hang.Hai,\"Trần, Hai\",REVIEWER,VN,,\"PROVINCE, COMMUNE\"\n");
		assertThat(issued).extracting((one) -> one.details().username()).containsExactly("hang.mot", "hang.hai");
		assertThat(this.steps).hasValue(2);
		assertThat(this.accounts.require("hang.hai").details().responsibility().levels()).hasSize(2);
		assertThat(this.logins.byPassword("hang.hai", issued.get(1).password(), "203.0.113.9").official()).isNotNull();
	}

	@Test
	void rolesAndLevelsMayBeWrittenInWords() {
		List<IssuedPassword> issued = make(HEADER + "chu.mot,Chữ Một,Ủy ban bầu cử,VN,,\"HĐND cấp tỉnh; HĐND cấp xã\"\n"
				+ "chu.hai,Chữ Hai,entry clerk,VN,,National Assembly\n"
				+ "chu.ba,Chữ Ba,nguoi duyet,VN,,DISTRICT COMMUNE\n");
		assertThat(issued).extracting((one) -> one.details().role())
			.containsExactly(Role.COMMISSION, Role.CLERK, Role.REVIEWER);
		assertThat(issued).extracting((one) -> one.details().responsibility().levels())
			.containsExactly(Set.of(Level.PROVINCE, Level.COMMUNE), Set.of(Level.NATIONAL_ASSEMBLY),
					Set.of(Level.DISTRICT, Level.COMMUNE));
	}

	@Test
	void oneErrorAndNoAccountIsMade() {
		assertThatExceptionOfType(SheetRefusedException.class)
			.isThrownBy(() -> make(HEADER + "tot,Người Tốt,CLERK,VN,,\n" + "tot,Người Trùng,CLERK,VN,,\n"
					+ "sai.vai,Sai Vai,BOSS,VN,,\n" + "sai.cho,Sai Chỗ,CLERK,KHÔNG,,\n"
					+ "sai.cap,Sai Cấp,AUDITOR,VN,,TOWN\n" + "sai.kv,,AUDITOR,VN,S1,TOWN\n"))
			.satisfies((refused) -> assertThat(refused.faults())
				.extracting((fault) -> fault.row() + fault.column() + " " + fault.fault().code())
				.containsExactly("3A USERNAME_TWICE", "4C ROLE_UNKNOWN", "5D AREA_UNKNOWN", "6F LEVEL_UNKNOWN",
						"7B NAME_FORM", "7E STATIONS_NOT_FOR_ROLE", "7F LEVEL_UNKNOWN"));
		assertThat(this.accounts.all()).noneMatch((account) -> account.details().username().equals("tot"));
	}

	@Test
	void aRowWithoutAnAreaIsRefusedWhateverItsRole() {
		assertThatExceptionOfType(SheetRefusedException.class)
			.isThrownBy(() -> make(HEADER + "khong.vung,Không Vùng,CLERK,,1,\n" + "quan.tri,Quản Trị,ADMINISTRATOR,,,\n"
					+ "hoi.dong,Hội Đồng,NATIONAL_COUNCIL,,,\n"))
			.satisfies((refused) -> assertThat(refused.faults())
				.extracting((fault) -> fault.row() + fault.column() + " " + fault.fault().code())
				.containsExactly("2D AREA_MISSING", "3D AREA_MISSING", "4D AREA_MISSING"));
	}

	@Test
	void allThatIsWrongInARowIsToldAtOnce() {
		assertThatExceptionOfType(SheetRefusedException.class)
			.isThrownBy(() -> make(HEADER + "X,,Vua,99999,1,xyz\n" + "khong.vai,Không Vai,Vua,,,\n"
					+ "kv.la,Khu Lạ,Vua,VN,KHONG-CO,COMMUNE\n"))
			.satisfies((refused) -> assertThat(refused.faults())
				.extracting((fault) -> fault.row() + fault.column() + " " + fault.fault().code())
				.containsExactly("2A USERNAME_FORM", "2B NAME_FORM", "2C ROLE_UNKNOWN", "2D AREA_UNKNOWN",
						"2F LEVEL_UNKNOWN", "3C ROLE_UNKNOWN", "3D AREA_MISSING", "4C ROLE_UNKNOWN",
						"4E STATION_UNKNOWN"));
	}

	@Test
	void aWorkbookIsReadLikeText() throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(file, "test", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("1");
			for (int column = 0; column < SheetRow.COLUMNS.size(); column++) {
				sheet.value(0, column, SheetRow.COLUMNS.get(column));
			}
			sheet.value(2, 0, "tu.bang");
			sheet.value(2, 1, "Từ Bảng");
			sheet.value(2, 2, "CLERK");
			sheet.value(2, 3, 98765);
		}
		assertThatExceptionOfType(SheetRefusedException.class).isThrownBy(() -> this.bulk.check(file.toByteArray()))
			.satisfies((refused) -> assertThat(refused.faults())
				.containsExactly(new SheetFault(3, "D", new AccountFault("area", "AREA_UNKNOWN", "98765"))));
	}

	@Test
	void aDamagedWorkbookIsRefusedWhereverItIsDamaged() throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(file, "test", "1.0")) {
			workbook.newWorksheet("1").value(0, 0, "username");
		}
		for (int kept = 10; kept < file.size(); kept += 97) {
			byte[] damaged = Arrays.copyOf(file.toByteArray(), kept);
			assertThatExceptionOfType(SheetRefusedException.class).isThrownBy(() -> this.bulk.check(damaged))
				.satisfies((refused) -> assertThat(refused.faults()).hasSize(1));
		}
	}

	@Test
	void whatIsNoSuchTableIsRefusedInWords() {
		refused("", "SHEET_EMPTY");
		refused(HEADER, "SHEET_EMPTY");
		refused("username;name\nx;y\n", "SHEET_COLUMN");
		refused("PK\u0003\u0004 no workbook", "SHEET_UNREADABLE");
		refused(HEADER + "x".repeat(5 * 1024 * 1024), "SHEET_TOO_LARGE");
		refused(HEADER + "x,y,CLERK,VN,,\n".repeat(5001), "SHEET_TOO_LONG");
	}

	private void refused(String text, String code) {
		assertThatExceptionOfType(SheetRefusedException.class).as(code)
			.isThrownBy(() -> make(text))
			.satisfies((refused) -> assertThat(refused.faults()).extracting((fault) -> fault.fault().code())
				.containsExactly(code));
	}

	private List<IssuedPassword> make(String text) {
		Map<IssuedPassword, String> hashes = this.bulk.passwords(this.bulk.check(text.getBytes(StandardCharsets.UTF_8)),
				this.steps::incrementAndGet);
		this.accounts.addAll(Actor.OPERATOR, hashes);
		return List.copyOf(hashes.keySet());
	}

}
