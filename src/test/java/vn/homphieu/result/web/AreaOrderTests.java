package vn.homphieu.result.web;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.homphieu.result.AreaResults;
import vn.homphieu.result.ResultStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The order of the table of areas. */
class AreaOrderTests {

	private final AreaResults city = Fixtures.results(Fixtures.CITY, ResultStatus.OFFICIAL, 700);

	private final AreaResults ward = Fixtures.results(Fixtures.WARD, ResultStatus.OFFICIAL, 300);

	@Test
	void sortsEitherWay() {
		List<AreaResults> areas = List.of(this.city, this.ward);
		for (AreaColumn column : new AreaColumn[] { AreaColumn.VOTERS, AreaColumn.VOTED, AreaColumn.TURNOUT }) {
			String name = column.name().toLowerCase(java.util.Locale.ROOT);
			assertThat(AreaOrder.of(name).sort(areas)).containsExactly(this.ward, this.city);
			assertThat(AreaOrder.of("-" + name).sort(areas)).containsExactly(this.city, this.ward);
		}
		assertThat(AreaOrder.of("name").sort(areas)).containsExactly(this.ward, this.city);
		assertThat(AreaOrder.OFFICIAL.sort(areas)).isSameAs(areas);
	}

	@Test
	void aHeadingTurnsTheOrderRound() {
		assertThat(AreaOrder.OFFICIAL.next("TURNOUT")).isEqualTo("-turnout");
		assertThat(AreaOrder.OFFICIAL.next("NAME")).isEqualTo("name");
		assertThat(AreaOrder.of("-turnout").next("TURNOUT")).isEqualTo("turnout");
		assertThat(AreaOrder.of("name").next("NAME")).isEqualTo("-name");
	}

	@Test
	void tellsAssistiveTechnologyWhichColumnIsSorted() {
		assertThat(AreaOrder.of("-turnout").aria("TURNOUT")).isEqualTo("descending");
		assertThat(AreaOrder.of("turnout").aria("TURNOUT")).isEqualTo("ascending");
		assertThat(AreaOrder.of("turnout").aria("NAME")).isNull();
	}

	@Test
	void refusesUnknownColumns() {
		assertThatIllegalArgumentException().isThrownBy(() -> AreaOrder.of("colour"));
	}

}
