package vn.homphieu.area;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Provinces before and after the merger of 2025. */
class ProvinceMergerTests {

	private static final LocalDate OLD = LocalDate.of(2025, 6, 30);

	private static final LocalDate NEW = LocalDate.of(2025, 7, 1);

	@Test
	void joinsProvincesAcrossTheMerger() {
		ProvinceMerger merger = ProvinceMerger.between(OLD, NEW);
		assertThat(merger.successor("30")).isEqualTo("31");
		assertThat(merger.successor("31")).isEqualTo("31");
		assertThat(merger.parts("31")).isEqualTo(2);
		assertThat(merger.parts("01")).isEqualTo(1);
	}

	@Test
	void changesNothingOnOneSideOfIt() {
		assertThat(ProvinceMerger.between(OLD, OLD).successor("30")).isEqualTo("30");
		assertThat(ProvinceMerger.between(NEW, NEW).successor("31")).isEqualTo("31");
		assertThat(ProvinceMerger.between(NEW, NEW).parts("31")).isEqualTo(1);
	}

	@Test
	void anUnknownProvinceStaysItself() {
		assertThat(ProvinceMerger.between(OLD, NEW).successor("X9")).isEqualTo("X9");
	}

}
