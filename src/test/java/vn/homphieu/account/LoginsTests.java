package vn.homphieu.account;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.homphieu.account.LoginAnswer.State;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The way in: waits, answers that tell nothing, and what the log keeps. */
@PortalTest
class LoginsTests {

	@Autowired
	private Logins logins;

	@Autowired
	private SecondFactors factors;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aRightPasswordLeadsToTheOwnPassword() {
		IssuedPassword issued = add("buoc.mot", Role.CLERK);
		LoginAnswer answer = this.logins.byPassword(" Buoc.Mot ", issued.password(), "198.51.100.1");
		assertThat(answer.state()).isEqualTo(State.ACCEPTED);
		assertThat(this.logins.next(id("buoc.mot"), false)).isEqualTo(LoginStep.PASSWORD);
	}

	@Test
	void afterFiveFailuresEvenTheRightPasswordMustWait() {
		IssuedPassword issued = add("phai.cho", Role.CLERK);
		for (int attempt = 0; attempt < 5; attempt++) {
			assertThat(this.logins.byPassword("phai.cho", "sai rồi nhé bạn ơi", "198.51.100.2").state())
				.isEqualTo(State.REFUSED);
		}
		assertThat(this.logins.byPassword("phai.cho", issued.password(), "198.51.100.2"))
			.isEqualTo(this.logins.byPassword("khong.co.ai", issued.password(), "198.51.100.2"));
		assertThat(this.accounts.require("phai.cho").locked()).isTrue();
		assertThat(actions("phai.cho")).contains("login.failed", "account.locked");
		this.accounts.unlock(Actor.OPERATOR, "phai.cho");
		assertThat(this.logins.byPassword("phai.cho", issued.password(), "198.51.100.2").state())
			.isEqualTo(State.ACCEPTED);
	}

	@Test
	void aWaitEndsByItself() {
		IssuedPassword issued = add("het.cho", Role.CLERK);
		this.jdbc.sql(
				"update account set failures = 9, locked_until = now() - interval '1 second' where username = 'het.cho'")
			.update();
		assertThat(this.logins.byPassword("het.cho", issued.password(), "198.51.100.3").state())
			.isEqualTo(State.ACCEPTED);
	}

	@Test
	void anAddressThatGuessesManyNamesMustWait() {
		for (int attempt = 0; attempt < 31; attempt++) {
			this.logins.byPassword("ten.so." + attempt, "đoán bừa một cái", "2001:db8:1:2:" + attempt + "::1");
		}
		LoginAnswer answer = this.logins.byPassword("ai.do", "đoán bừa một cái", "2001:db8:1:2::99");
		assertThat(answer.state()).isEqualTo(State.WAIT);
		assertThat(answer.seconds()).isBetween(1L, 60L);
		assertThat(this.logins.byPassword("ai.do", "đoán bừa một cái", "2001:db8:1:3::1").state())
			.isEqualTo(State.REFUSED);
	}

	@Test
	void whatWasTypedForAnUnknownNameIsNotInTheLog() {
		this.logins.byPassword("mat-khau-go-nham-o", "x", "198.51.100.4");
		assertThat(this.jdbc.sql("select count(*) from audit_entry where audit_entry::text like '%go-nham-o%'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void aDisabledAccountIsToldNothing() {
		IssuedPassword issued = add("da.tat", Role.CLERK);
		this.accounts.enable(Actor.OPERATOR, "da.tat", false);
		assertThat(this.logins.byPassword("da.tat", issued.password(), "198.51.100.5"))
			.isEqualTo(LoginAnswer.refused());
	}

	@Test
	void aCodeInPlaceOfALostDeviceWorksOnce() {
		add("mat.may", Role.REVIEWER);
		String code = this.accounts.resetFactor(Actor.OPERATOR, "mat.may").password();
		assertThat(this.logins.next(id("mat.may"), false)).isEqualTo(LoginStep.CODE);
		assertThat(this.factors.check(id("mat.may"), code.toUpperCase(Locale.ROOT), "198.51.100.6").state())
			.isEqualTo(State.ACCEPTED);
		assertThat(this.factors.check(id("mat.may"), code, "198.51.100.6").state()).isEqualTo(State.REFUSED);
	}

	@Test
	void allThatIsWrongWithAnAccountIsTold() {
		assertThatExceptionOfType(AccountRefusedException.class)
			.isThrownBy(() -> this.accounts.add(Actor.OPERATOR,
					new AccountDetails("x", "", Role.AUDITOR, new Responsibility("không có", Set.of("S"), Set.of()))))
			.satisfies((refused) -> assertThat(refused.faults()).extracting(AccountFault::code)
				.containsExactly("USERNAME_FORM", "NAME_FORM", "AREA_UNKNOWN", "STATIONS_NOT_FOR_ROLE"));
	}

	private IssuedPassword add(String username, Role role) {
		return this.accounts.add(Actor.OPERATOR,
				new AccountDetails(username, "Người " + username, role, Responsibility.EVERYWHERE));
	}

	private long id(String username) {
		return this.accounts.require(username).id();
	}

	private List<String> actions(String username) {
		return this.jdbc.sql("select action from audit_entry where place = :place")
			.param("place", "accounts/" + username)
			.query(String.class)
			.list();
	}

}
