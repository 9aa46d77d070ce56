package vn.homphieu.site.kept;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.homphieu.account.OfficialAddresses;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of kept pages, held against the pages that there are. */
@PortalTest
class PublicPageTests {

	private static final AntPathMatcher PATHS = new AntPathMatcher();

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping handlers;

	@Test
	void aKeptPageKnowsExactlyTheParametersThatItIsMadeFrom() {
		Set<PublicPage> met = new TreeSet<>();
		this.handlers.getHandlerMethods().forEach((mapping, handler) -> addresses(mapping).forEach((address) -> {
			for (PublicPage page : PublicPage.values()) {
				if (page.has(address)) {
					met.add(page);
					assertThat(page.parameters()).as(address)
						.containsExactlyInAnyOrderElementsOf(parameters(address, handler));
				}
			}
		}));
		assertThat(met).containsExactly(PublicPage.values());
	}

	@Test
	void onlyAFewAreMadeForEveryReader() {
		Set<String> made = this.handlers.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().getBeanType().getPackageName().startsWith("vn.homphieu"))
			.map(Map.Entry::getKey)
			.flatMap(PublicPageTests::addresses)
			.filter((address) -> OfficialAddresses.PATTERNS.stream().noneMatch((own) -> PATHS.match(own, address)))
			.filter((address) -> Arrays.stream(PublicPage.values()).noneMatch((page) -> page.has(address)))
			.collect(Collectors.toSet());
		assertThat(made).containsExactlyInAnyOrder("/search", "/error", "/elections/x1/stations/x1/scans/x1", "/r",
				"/r/x1");
	}

	private static Stream<String> addresses(RequestMappingInfo mapping) {
		return mapping.getPatternValues().stream().map((pattern) -> pattern.replaceAll("\\{[a-z]+}", "x1"));
	}

	private static Set<String> parameters(String address, HandlerMethod handler) {
		Stream<String> own = Arrays.stream(handler.getMethod().getParameters())
			.filter((parameter) -> parameter.isAnnotationPresent(RequestParam.class))
			.map((parameter) -> Objects.requireNonNull(parameter.getName()));
		Stream<String> language = address.startsWith("/api/") ? Stream.empty() : Stream.of("lang");
		return Stream.concat(own, language).collect(Collectors.toSet());
	}

}
