package vn.homphieu;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.account.Role;
import vn.homphieu.datapackage.ElectionRemoval;
import vn.homphieu.datapackage.ImportProgress;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.testing.Officials;
import vn.homphieu.testing.PortalTest;
import vn.homphieu.testing.SmallElection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Every address of officials, tried with every role inside and outside its area: who may
 * not is refused before anything else is looked at, who may is not.
 */
@PortalTest
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteRightsTests {

	private static final String SLUG = "rights";

	/**
	 * What stands for the parts of an address, by what stands before it; a new part wants
	 * its sample here.
	 */
	private static final Map<String, String> SAMPLES = Map.ofEntries(Map.entry("/office", SLUG),
			Map.entry("/admin/elections", SLUG), Map.entry("/stations", "S1"), Map.entry("/units", "C1"),
			Map.entry("/councils", "C"), Map.entry("/review", "S1"), Map.entry("/{station}", "C1"),
			Map.entry("/{constituency}", "1"), Map.entry("/scans", "1"), Map.entry("/accounts", "nobody"),
			Map.entry("/jobs", "1"), Map.entry("/slips", "1"), Map.entry("/made", "2345678923"),
			Map.entry("/{code}", "PDF"));

	private static final Map<String, String> PARAMETERS = Map.ofEntries(Map.entry("revision", "0"),
			Map.entry("requestKey", "7f8c1f5e-5c3f-4a53-9a39-0f6d1c1c9d10"), Map.entry("version", "1"),
			Map.entry("reason", "x"), Map.entry("keep", "1"), Map.entry("ordinal", "1"), Map.entry("ordinals", "1"),
			Map.entry("fields", ""), Map.entry("id", "1"), Map.entry("document", "1"), Map.entry("date", "2021-05-30"),
			Map.entry("votingDate", "2021-06-01"), Map.entry("body", "x"), Map.entry("chosen", "C1"),
			Map.entry("released", "true"), Map.entry("turn", "1"), Map.entry("basedOn", "0"),
			Map.entry("name", "sample"), Map.entry("registered", "1000"));

	/**
	 * Forms with a file cannot be sent without one; the tests of their pages try them.
	 */
	private static final Set<String> WITH_FILE = Set.of("/scans", "/spreadsheet", "/import");

	private static final Pattern PART = Pattern.compile("\\{([^}]+)}");

	private static final String OUTSIDE = "99";

	@Autowired
	private PackageImport packages;

	@Autowired
	private ElectionRemoval removal;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping handlers;

	@Autowired
	private MockMvcTester web;

	@BeforeAll
	void importElection(@TempDir Path folder) throws Exception {
		this.packages.importPackage(SmallElection.make()
			.set("election.csv", 1, "slug", SLUG)
			.withoutRows("tallies.csv")
			.withoutRows("votes.csv")
			.zip(folder.resolve("small.zip"), ""), false, ImportProgress.SILENT);
	}

	@AfterAll
	void removeElection() {
		this.removal.remove(SLUG);
	}

	@Test
	void whoMayNotIsRefusedEverywhere() {
		List<String> wrong = new ArrayList<>();
		for (Address address : addresses()) {
			for (Role role : Role.values()) {
				if (isOfAccounts(role) && !address.action().isAllowedTo(role)) {
					int status = status(address, Officials.of(role, "VN"));
					if (status != 403) {
						wrong.add(role + " " + address + ": " + status);
					}
				}
			}
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void whoMayIsRefusedOutsideTheOwnArea() {
		List<String> wrong = new ArrayList<>();
		for (Address address : addresses()) {
			for (Role role : Role.values()) {
				if (address.isOfAPlace() && isOfAccounts(role) && address.action().isAllowedTo(role)) {
					int status = status(address, Officials.of(role, OUTSIDE));
					if (status != 403 && status != 404) {
						wrong.add(role + " " + address + ": " + status);
					}
				}
			}
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void whoMayIsNotRefusedInside() {
		List<String> wrong = new ArrayList<>();
		for (Address address : addresses()) {
			for (Role role : Role.values()) {
				if (isOfAccounts(role) && role != Role.NATIONAL_COUNCIL && address.action().isAllowedTo(role)) {
					int status = status(address, Officials.of(role, "11296"));
					if (status == 403 || status >= 500) {
						wrong.add(role + " " + address + ": " + status);
					}
				}
			}
		}
		assertThat(wrong).isEmpty();
	}

	/** No account is the operator's. */
	private static boolean isOfAccounts(Role role) {
		return role != Role.OPERATOR;
	}

	/** With every parameter that a form may want, so that only the right decides. */
	private int status(Address address, Actor actor) {
		var request = this.web.method(HttpMethod.valueOf(address.method().name()))
			.uri(address.path())
			.with(Officials.loggedIn(actor));
		if (address.method() != RequestMethod.GET) {
			request = request.with(csrf());
			PARAMETERS.forEach(request::param);
		}
		return (address.byScript() ? request.header("X-Requested-With", "fetch") : request).exchange()
			.getResponse()
			.getStatus();
	}

	private List<Address> addresses() {
		List<Address> addresses = new ArrayList<>();
		this.handlers.getHandlerMethods().forEach((mapping, handler) -> {
			for (String pattern : mapping.getPatternValues()) {
				if (pattern.startsWith("/office") || pattern.startsWith("/admin")) {
					Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
					(methods.isEmpty() ? Set.of(RequestMethod.GET) : methods).stream()
						.filter((method) -> method == RequestMethod.GET
								|| WITH_FILE.stream().noneMatch(pattern::endsWith))
						.forEach((method) -> addresses
							.add(address(method, pattern, handler, !mapping.getHeadersCondition().isEmpty())));
				}
			}
		});
		assertThat(addresses).hasSizeGreaterThan(10);
		return addresses;
	}

	private static Address address(RequestMethod method, String pattern, HandlerMethod handler, boolean byScript) {
		Requires requires = Objects.requireNonNull(handler.getMethodAnnotation(Requires.class), handler::toString);
		Set<String> parts = new TreeSet<>();
		String path = PART.matcher(pattern).replaceAll((found) -> {
			parts.add(found.group(1));
			String before = pattern.substring(0, found.start() - 1);
			return Matcher.quoteReplacement(SAMPLES.entrySet()
				.stream()
				.filter((sample) -> before.endsWith(sample.getKey()))
				.findFirst()
				.orElseThrow(() -> new AssertionError("a sample is missing for " + pattern))
				.getValue());
		});
		return new Address(method, path, requires.value(), parts, byScript);
	}

	/** An address to try. */
	record Address(RequestMethod method, String path, Action action, Set<String> parts, boolean byScript) {

		/** Whether it is about one voting area or constituency, not about a list. */
		boolean isOfAPlace() {
			return this.parts.size() > 1;
		}

	}

}
