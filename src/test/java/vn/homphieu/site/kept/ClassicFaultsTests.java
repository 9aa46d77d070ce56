package vn.homphieu.site.kept;

import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/** The four faults that portals with kept pages are known for, and what prevents them. */
class ClassicFaultsTests extends SmallPortal {

	@Test
	void aPageKeptBeforeTheCommitIsNotSeenAfterIt(@Autowired PlatformTransactionManager transactions) throws Exception {
		String page = election() + "/constituencies/C1";
		try (ExecutorService reader = Executors.newSingleThreadExecutor()) {
			new TransactionTemplate(transactions).executeWithoutResult((status) -> {
				publishCommune();
				String meanwhile = Objects.requireNonNull(get(reader, page));
				assertThat(meanwhile).doesNotContain("1/NQ");
				assertThat(this.pages.find(page)).isNotNull();
			});
		}
		assertThat(text(page)).contains("1/NQ");
		assertThat(text(page)).contains("1/NQ");
	}

	@Test
	void aPublicationThatIsTakenBackDropsNothing(@Autowired PlatformTransactionManager transactions) throws Exception {
		String page = election() + "/constituencies/C1";
		String tag = tag(page);
		KeptPage kept = this.pages.find(page);
		new TransactionTemplate(transactions).executeWithoutResult((status) -> {
			publishCommune();
			status.setRollbackOnly();
		});
		assertThat(tag(page)).isEqualTo(tag);
		assertThat(this.pages.find(page)).isNotNull().isSameAs(kept);
	}

	@Test
	void junkQueryStringsFillNothing() throws Exception {
		text("/about");
		DataSize before = this.pages.size();
		for (int i = 0; i < 200; i++) {
			text("/about?junk" + i + "=" + i + "&utm=" + i);
			text("/search?q=" + i);
		}
		assertThat(this.pages.size()).isEqualTo(before);
	}

	@Test
	void knownParametersFillNoMoreThanIsAllowed() throws Exception {
		for (int i = 0; i < 400; i++) {
			text("/api/v1/elections/" + this.slug + "/constituencies?size=" + (1 + i) + "&page=" + i);
		}
		assertThat(this.pages.size().toKilobytes()).isLessThanOrEqualTo(1024);
	}

	@Test
	void aCookieOrALoginNeitherEntersNorLeavesAKeptPage() throws Exception {
		String page = election() + "/councils/P";
		MockHttpServletResponse first = this.web.get()
			.uri(page)
			.cookie(new Cookie("SESSION", "secret-session"))
			.header(HttpHeaders.AUTHORIZATION, "Bearer secret-token")
			.header("X-Requested-With", "secret-header")
			.exchange()
			.getResponse();
		MockHttpServletResponse next = answer(this.web.get().uri(page));
		assertThat(next.getContentAsString()).isEqualTo(first.getContentAsString()).doesNotContain("secret");
		assertThat(next.getHeaderNames()).doesNotContain(HttpHeaders.SET_COOKIE)
			.containsExactlyInAnyOrderElementsOf(first.getHeaderNames());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/areas/303", "/constituencies/P1" })
	void neitherLanguageNorHostAreMixedUp(String below) throws Exception {
		String page = election() + below;
		MockHttpServletResponse first = answer(this.web.get()
			.uri(page)
			.header(HttpHeaders.HOST, "evil.example")
			.header("X-Forwarded-Host", "evil.example")
			.header(HttpHeaders.ACCEPT_LANGUAGE, "en")
			.with((request) -> {
				request.setServerName("evil.example");
				return request;
			}));
		assertThat(first.getContentAsString()).contains("lang=\"vi\"").doesNotContain("evil.example");
		assertThat(first.getHeader(HttpHeaders.CONTENT_LANGUAGE)).isEqualTo("vi");
		MockHttpServletResponse english = answer(this.web.get().uri(page + "?lang=en"));
		assertThat(english.getContentAsString()).contains("<html lang=\"en\"");
		assertThat(english.getHeader(HttpHeaders.CONTENT_LANGUAGE)).isEqualTo("en");
		assertThat(text(page)).isEqualTo(first.getContentAsString());
	}

	private String get(ExecutorService reader, String page) {
		try {
			return reader.submit(() -> text(page)).get();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
