package vn.homphieu.report.summary;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import vn.homphieu.kernel.Percentage;
import vn.homphieu.report.summary.GroupLine.Group;
import vn.homphieu.result.PersonGroups;

import static org.assertj.core.api.Assertions.assertThat;

/** Shares of groups: parts of a whole total 100,00, others stand alone. */
class GroupLineTests {

	/** Three times a third, and everybody a woman. */
	private static final PersonGroups THIRDS = new PersonGroups(3, 3L, 0L, 1L, 2L, 0L, 0L, 0L, 1L, 0L, 1L, 1L, 1L, 1L,
			0L, 0L);

	@Test
	void educationTotalsOneHundred() {
		assertThat(total(GroupLine.education(THIRDS))).isEqualTo(10_000);
	}

	@Test
	void politicalTheoryTotalsOneHundredWithThoseWhoHaveNone() {
		List<Group> theory = GroupLine.theory(THIRDS);
		assertThat(total(theory)).isEqualTo(10_000);
		assertThat(theory.getLast().persons()).isEqualTo(2);
	}

	@Test
	void groupsThatOverlapHaveSharesOfTheirOwn() {
		List<Group> groups = GroupLine.overlapping(THIRDS);
		assertThat(groups.get(0).share()).isEqualTo(Percentage.ALL);
		assertThat(groups.get(1).share()).isEqualTo(Percentage.NOTHING);
		assertThat(groups.get(2).share()).isEqualTo(new Percentage(3_333));
		assertThat(total(groups)).isNotEqualTo(10_000);
	}

	@Test
	void isAllOnlyIfExactlyAll() {
		PersonGroups nearly = new PersonGroups(30_000, 29_999L, 1L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 30_000L, 0L, 0L,
				30_000L);
		assertThat(GroupLine.overlapping(nearly).get(0).share()).isEqualTo(new Percentage(9_999));
		assertThat(GroupLine.overlapping(nearly).get(1).share()).isEqualTo(new Percentage(1));
		assertThat(GroupLine.education(nearly).getFirst().share()).isEqualTo(Percentage.ALL);
	}

	@Test
	void nobodyHasNoShares() {
		assertThat(GroupLine.overlapping(PersonGroups.NOBODY)).extracting(Group::share).containsOnlyNulls();
		assertThat(GroupLine.education(PersonGroups.NOBODY)).extracting(Group::share).containsOnlyNulls();
	}

	@Test
	void whatIsNotKnownHasNeitherNumberNorShare() {
		PersonGroups unknown = new PersonGroups(15, null, null, null, null, null, null, null, null, null, null, null,
				null, null, null, null);
		assertThat(List.of(GroupLine.overlapping(unknown), GroupLine.education(unknown), GroupLine.theory(unknown)))
			.allSatisfy((groups) -> assertThat(groups).isNotEmpty()
				.allMatch((group) -> group.persons() == null && group.share() == null));
	}

	private static int total(List<Group> groups) {
		return groups.stream().mapToInt((group) -> Objects.requireNonNull(group.share()).hundredths()).sum();
	}

}
