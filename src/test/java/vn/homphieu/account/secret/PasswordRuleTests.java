package vn.homphieu.account.secret;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.homphieu.account.secret.PasswordRule.Fault;

import static org.assertj.core.api.Assertions.assertThat;

/** What a password must be. */
class PasswordRuleTests {

	@ParameterizedTest
	@ValueSource(strings = { "con trâu gặm cỏ non", "correct horse battery staple", "hvq7-mz3p-w9xk",
			"Trời xanh mây 7 trắng", "thuyền về có nhớ bến", "imrz-5x84-xpzf-wbvt" })
	void sentencesAndRandomOnesAreWell(String password) {
		assertThat(PasswordRule.check(password, "lan.nguyen", "Nguyễn Thị Lan")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "mười hai chữ", "hvq7mz3pw9xk" })
	void thirteenCharactersAreTheLeast(String password) {
		assertThat(PasswordRule.check(password)).contains(Fault.TOO_SHORT);
	}

	@Test
	void aNovelIsRefused() {
		assertThat(PasswordRule.check("chuyện dài ".repeat(20))).contains(Fault.TOO_LONG);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1234567890123", "matkhau123456", "Mật khẩu 2026!!", "P@ssw0rd123456", "qwertyuiopasdf",
			"aaaaaaaaaaaaa", "abcabcabcabcabc", "homphieu2026!", "Hòm Phiếu 2026", "administrator123",
			"anhyeuem123456789", "ababababababab", "password1234567890", "vietnam2026vietnam", "zyxwvutsrqponm",
			"Quantri@123456" })
	void whatIsTriedFirstIsRefused(String password) {
		assertThat(PasswordRule.check(password, "lan.nguyen", "Nguyễn Thị Lan")).contains(Fault.WEAK);
	}

	@ParameterizedTest
	@ValueSource(strings = { "doanngockhanh1990", "khanhdoanngoc!", "Đoàn Ngọc Khánh 12", "ngoc.khanh.2026" })
	void theOwnNameIsRefused(String password) {
		assertThat(PasswordRule.check(password, "khanh.doan", "Đoàn Ngọc Khánh")).contains(Fault.PERSONAL);
	}

}
