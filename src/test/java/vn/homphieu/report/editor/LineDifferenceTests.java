package vn.homphieu.report.editor;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests of what differs between two texts. */
class LineDifferenceTests {

	private static String between(String before, String after) {
		return LineDifference.between(before, after).stream().map((line) -> switch (line.kind()) {
			case SAME -> " " + line.text();
			case ADDED -> "+" + line.text();
			case REMOVED -> "-" + line.text();
			case GAP -> "~";
		}).collect(Collectors.joining("|"));
	}

	@Test
	void showsWhatWasAddedAndRemoved() {
		assertThat(between("a\nb\nc", "a\nx\nc\nd")).isEqualTo(" a|-b|+x| c|+d");
		assertThat(between("", "a")).isEqualTo("+a");
		assertThat(between("a", "")).isEqualTo("-a");
	}

	@Test
	void showsNothingWhereNothingDiffers() {
		assertThat(LineDifference.between("a\nb", "a\nb\n")).isEmpty();
	}

	@Test
	void leavesOutWhatIsFarFromEveryChange() {
		assertThat(between("1\n2\n3\n4\n5\n6\n7", "1\n2\n3\n4\n5\n6\n8")).isEqualTo("~| 5| 6|-7|+8");
	}

	@Test
	void leadsFromTheEarlierTextToTheLater() {
		Random random = new Random(7);
		for (int round = 0; round < 200; round++) {
			String before = lines(random);
			String after = lines(random);
			List<LineDifference.Line> lines = LineDifference.between("s\ns\n" + before, "s\ns\n" + after);
			assertThat(lines.stream().filter((line) -> line.kind() == LineDifference.Kind.REMOVED).count()
					- lines.stream().filter((line) -> line.kind() == LineDifference.Kind.ADDED).count())
				.isEqualTo(before.lines().count() - after.lines().count());
		}
	}

	@Test
	void takesTextsThatAreTooLongToCompareAsAllNew() {
		String before = "a\n".repeat(3_000);
		String after = "b\n".repeat(3_000);
		assertThat(LineDifference.between(before, after)).hasSize(6_000);
	}

	private static String lines(Random random) {
		return random.ints(random.nextInt(12), 0, 4).mapToObj(Integer::toString).collect(Collectors.joining("\n"));
	}

}
