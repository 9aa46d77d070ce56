package vn.homphieu.report.form;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.homphieu.kernel.Percentage;

import static org.assertj.core.api.Assertions.assertThat;

/** Parts of a whole total 100,00; groups for themselves do not. */
class ElectedGroupsTests {

	@Test
	void partsOfAWholeTotalAllOfIt() {
		List<Long> parts = List.of(1L, 1L, 1L, 0L);
		assertThat(ElectedGroups.shares(parts)).map(String::valueOf)
			.containsExactly(String.valueOf(new Percentage(3_334)), String.valueOf(new Percentage(3_333)),
					String.valueOf(new Percentage(3_333)));
	}

	@Test
	void partThatIsNotKnownIsLeftOutButCounted() {
		assertThat(ElectedGroups.shares(List.of(1L, 0L, 0L, 1L))).map(String::valueOf)
			.startsWith(String.valueOf(new Percentage(5_000)));
	}

	@Test
	void nobodyElectedGivesNoShares() {
		assertThat(ElectedGroups.shares(List.of(0L, 0L, 0L, 0L))).hasSize(3).containsOnlyNulls();
	}

	@Test
	void whatIsNotKnownHasNoShare() {
		assertThat(ElectedGroups.shares(Arrays.asList(null, null, null, 3L))).hasSize(3).containsOnlyNulls();
		ElectedGroups groups = new ElectedGroups(3, Arrays.asList(2L, null), List.of(), List.of(), List.of());
		assertThat(groups.traitShares()).containsExactly(new Percentage(6_667), null);
	}

	@Test
	void groupsAreSharesOfAllElectedEachForItself() {
		List<Long> seven = List.of(2L, 2L, 1L, 0L, 3L, 0L, 0L);
		ElectedGroups groups = new ElectedGroups(3, seven, List.of(), List.of(), List.of());
		assertThat(groups.traitShares().getFirst()).isEqualTo(new Percentage(6_667));
		assertThat(groups.traitShares().get(4)).isEqualTo(Percentage.ALL);
	}

}
