package vn.homphieu.site.kept;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.homphieu.result.PublicChange;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeNoticeTests {

	@Test
	void aWholeElectionIsOneWord() {
		assertThat(ChangeNotice.of(PublicChange.whole("2021"))).containsExactly("2021");
		assertThat(ChangeNotice.read("2021")).isEqualTo(PublicChange.whole("2021"));
	}

	@Test
	void manyPlacesTakeSeveralNoticesThatPostgreSqlAccepts() {
		PublicChange change = new PublicChange("a".repeat(60),
				IntStream.range(0, 5_000).mapToObj((i) -> "stations/KV-" + i).collect(Collectors.toSet()));
		List<String> notices = ChangeNotice.of(change);
		assertThat(notices).hasSizeGreaterThan(5)
			.allSatisfy((notice) -> assertThat(notice.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(8_000));
		Set<String> heard = new HashSet<>();
		notices.forEach((notice) -> {
			PublicChange part = ChangeNotice.read(notice);
			assertThat(part.election()).isEqualTo(change.election());
			assertThat(part.places()).isNotEmpty();
			heard.addAll(part.places());
		});
		assertThat(heard).isEqualTo(change.places());
	}

}
