package vn.homphieu.site;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A page's own addresses. */
class PageAddressTests {

	@Test
	void theDefaultLanguageIsNotNamed() {
		PageAddress address = address("/elections/2021", Map.of("lang", new String[] { "en" }), "en");
		assertThat(address.in("vi")).isEqualTo("/elections/2021");
		assertThat(address.in("en")).isEqualTo("/elections/2021?lang=en");
		assertThat(address.canonical()).isEqualTo("https://example.org/elections/2021?lang=en");
	}

	@Test
	void theOtherLanguageKeepsWhatWasAsked() {
		PageAddress address = address("/search",
				Map.of("q", new String[] { "Hồng Bàng & 3" }, "utm", new String[] { "x" }), "vi");
		assertThat(address.in("en")).isEqualTo("/search?q=H%E1%BB%93ng%20B%C3%A0ng%20%26%203&lang=en");
	}

	@Test
	void theOrderOfATableIsNoPageOfItsOwn() {
		PageAddress address = address("/elections/2021/areas/31", Map.of("sort", new String[] { "-turnout" }), "vi");
		assertThat(address.canonical()).isEqualTo("https://example.org/elections/2021/areas/31");
		assertThat(address.in("en")).isEqualTo("/elections/2021/areas/31?sort=-turnout&lang=en");
		assertThat(address.sorted("name")).isEqualTo("/elections/2021/areas/31?sort=name#areas");
	}

	@Test
	void noAddressLeadsToAnotherHost() {
		assertThat(address("//example.org/x", Map.of(), "vi").in("en")).isEqualTo("/example.org/x?lang=en");
		assertThat(address("/\\example.org", Map.of(), "vi").canonical()).isEqualTo("https://example.org/example.org");
	}

	@Test
	void aSectionHoldsItsPages() {
		PageAddress address = address("/elections/2021", Map.of(), "vi");
		assertThat(address.within("/elections")).isTrue();
		assertThat(address.within("/election")).isFalse();
		assertThat(address.isHome()).isFalse();
	}

	@Test
	void otherSitesAreToldTheHostThatIsConfigured() {
		assertThat(address("/about", Map.of(), "vi").absolute("en")).isEqualTo("https://example.org/about?lang=en");
		assertThat(address("/about", Map.of(), "vi").isPermanent()).isTrue();
		assertThat(new PageAddress("", "/about", true, Map.of(), "vi").isPermanent()).isFalse();
	}

	private static PageAddress address(String path, Map<String, String[]> parameters, String language) {
		return new PageAddress("https://example.org", path, true, parameters, language);
	}

}
