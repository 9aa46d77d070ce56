package vn.homphieu.kernel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CountTests {

	@ParameterizedTest
	@CsvSource({ "1001, 500, false", "1001, 501, true", "1000, 500, false", "1000, 501, true", "0, 0, false",
			"1, 1, true" })
	void turnoutNeedsMoreThanHalfOfTheRoll(long registered, long voted, boolean effect) {
		assertThat(new Turnout(registered, voted).isMoreThanHalf()).isEqualTo(effect);
	}

	@ParameterizedTest
	@CsvSource({ "500, 1000, false, true", "501, 1000, true, false", "499, 1000, false, false", "0, 0, false, false",
			"500, 1001, false, false", "1, 1, true, false" })
	void exactlyHalfIsNoMajority(long votes, long valid, boolean majority, boolean half) {
		Share share = new Share(votes, valid);
		assertThat(share.isMoreThanHalf()).isEqualTo(majority);
		assertThat(share.isExactlyHalf()).isEqualTo(half);
	}

	@Test
	void eachHasItsPercentage() {
		assertThat(new Turnout(69_523_277, 69_243_939).percentage()).isEqualTo(new Percentage(9_960));
		assertThat(new SeatFill(5_221, 5_191).percentage()).isEqualTo(new Percentage(9_943));
		assertThat(new Share(1, 3).percentage()).isEqualTo(new Percentage(3_333));
		assertThat(new Turnout(0, 0).percentage()).isNull();
		assertThat(new SeatFill(0, 0).percentage()).isNull();
		assertThat(new Share(0, 0).percentage()).isNull();
	}

	@Test
	void countsMissingSeats() {
		assertThat(new SeatFill(5_221, 5_191).missing()).isEqualTo(30);
		assertThat(new SeatFill(3, 3).missing()).isZero();
	}

	@Test
	void refusesMoreThanThereAre() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Turnout(10, 11)).withMessageContaining("11");
		assertThatIllegalArgumentException().isThrownBy(() -> new SeatFill(3, 4)).withMessageContaining("4");
		assertThatIllegalArgumentException().isThrownBy(() -> new Share(8, 7)).withMessageContaining("8");
	}

	@Test
	void refusesNegativeCounts() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Turnout(10, -1));
		assertThatIllegalArgumentException().isThrownBy(() -> new SeatFill(3, -1));
		assertThatIllegalArgumentException().isThrownBy(() -> new Share(-1, 7));
	}

}
