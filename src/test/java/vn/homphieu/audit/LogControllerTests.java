package vn.homphieu.audit;

import org.jspecify.annotations.Nullable;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.homphieu.account.Actor;
import vn.homphieu.account.Official;
import vn.homphieu.account.Responsibility;
import vn.homphieu.account.Role;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The page of the log, with its own templates on a real database. */
@PortalTest
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AuditLog log;

	@Autowired
	private ChainCheck check;

	@Autowired
	private PlatformTransactionManager transactions;

	@BeforeAll
	void writeALog() {
		record("minutes.approved", new Subject("log-test", "stations/S1", 7), Map.of("figures", Map.of("voted", 4711)),
				Map.of("figures", Map.of("voted", 4712)));
		record("account.created", Subject.account("lan"), null, Map.of("role", "CLERK"));
		for (int i = 0; i < 60; i++) {
			record("minutes.submitted", new Subject("log-test", "stations/S" + i, 7), null, Map.of("note", "=1+1"));
		}
	}

	@Test
	void showsWhatWasChanged() {
		assertThat(get("/admin/log?action=minutes.approved", Role.AUDITOR)).bodyText()
			.contains("Số liệu › Đã bỏ phiếu", "4711", "4712", "Khu vực bỏ phiếu S1")
			.doesNotContain("??");
	}

	@Test
	void administratorsSeeAccountsButNoFigures() {
		assertThat(get("/admin/log", Role.ADMINISTRATOR)).bodyText()
			.contains("Tài khoản lan", "Người nhập")
			.doesNotContain(">4712<");
		assertThat(get("/admin/log?action=minutes.approved", Role.ADMINISTRATOR)).bodyText()
			.doesNotContain(">4712<", "Khu vực bỏ phiếu S1<");
	}

	@Test
	void administratorsSeeReportsOfPublicFiguresInWords() {
		record("report.taken", new Subject("log-test", "areas/31", 7), null,
				Map.of("report", "summary", "sight", "PUBLISHED", "code", "ABCDEFGHJK"));
		record("report.taken", new Subject("log-test", "areas/32", 7), null,
				Map.of("report", "summary", "sight", "APPROVED", "code", "HIDDENHIDD"));
		record("text.saved", new Subject(null, "texts/vi/summary", null), null, Map.of("version", 1));
		assertThat(get("/admin/log?action=report.taken", Role.ADMINISTRATOR)).bodyText()
			.contains("ABCDEFGHJK", "Mã kiểm tra", "Báo cáo tổng kết", "Đã công bố")
			.doesNotContain("HIDDENHIDD", ">sight<");
		assertThat(get("/admin/log?action=text.saved", Role.ADMINISTRATOR)).bodyText().contains("Văn bản mẫu vi/summary");
		assertThat(get("/admin/log?action=report.taken", Role.AUDITOR)).bodyText().contains("HIDDENHIDD");
	}

	@ParameterizedTest
	@CsvSource({ "CLERK", "REVIEWER", "COMMISSION", "NATIONAL_COUNCIL" })
	void othersMayNotReadIt(Role role) {
		assertThat(get("/admin/log", role)).failure().hasMessageContaining("may not");
	}

	@Test
	void leadsToOlderEntries() {
		assertThat(get("/admin/log?election=log-test", Role.AUDITOR)).bodyText().contains("rel=\"next\"", "before=");
		assertThat(get("/admin/log?election=log-test&person=nobody", Role.AUDITOR)).bodyText()
			.contains("class=\"empty\"");
	}

	@ParameterizedTest
	@CsvSource({ "from=yesterday, “From”", "to=2026-02-31, “To”", "area=31, short name of the election" })
	void saysWhichFieldCannotBeUnderstood(String query, String field) {
		assertThat(get("/admin/log?lang=en&" + query, Role.AUDITOR)).hasStatusOk()
			.bodyText()
			.contains("role=\"alert\"", field);
	}

	@Test
	void filtersByDay() {
		assertThat(get("/admin/log?from=2020-01-01&to=2099-01-01", Role.AUDITOR)).bodyText()
			.contains("Khu vực bỏ phiếu S59");
		assertThat(get("/admin/log?to=2020-01-01", Role.AUDITOR)).bodyText().contains("class=\"empty\"");
	}

	@Test
	void theExportIsCompleteAndLogged() {
		MvcTestResult csv = this.mvc.post()
			.uri("/admin/log/export?election=log-test")
			.with(SecurityMockMvcRequestPostProcessors.user(official(Role.AUDITOR)))
			.with(csrf())
			.exchange();
		assertThat(csv).hasStatusOk().headers().hasValue("Content-Disposition", "attachment; filename=\"log.csv\"");
		assertThat(csv).bodyText().contains("seal,at,username", "stations/S0", "stations/S59", "\"{\"\"note\"\"");
		assertThat(get("/admin/log?action=log.exported", Role.ADMINISTRATOR)).bodyText().contains("log-test");
	}

	@Test
	void theCheckTellsItsHead() {
		String head = this.check.check(null).head().hash();
		assertThat(get("/admin/log/check", Role.AUDITOR)).bodyText().contains("official").doesNotContain("??");
		assertThat(get("/admin/log/check?head=" + head.substring(1), Role.AUDITOR)).bodyText()
			.contains("role=\"alert\"");
		assertThat(get("/admin/log/check?lang=en&head=" + "ab".repeat(32), Role.AUDITOR)).bodyText()
			.contains("nowhere in the chain");
	}

	private void record(String action, Subject subject, @Nullable Object before, Object after) {
		new TransactionTemplate(this.transactions)
			.executeWithoutResult((status) -> this.log.record(Actor.OPERATOR, action, subject, before, after));
	}

	private MvcTestResult get(String address, Role role) {
		return this.mvc.get().uri(address).with(SecurityMockMvcRequestPostProcessors.user(official(role))).exchange();
	}

	private static Official official(Role role) {
		return new Official(1, "tester", "Người thử", role, new Responsibility("VN", Set.of(), Set.of()), "");
	}

}
