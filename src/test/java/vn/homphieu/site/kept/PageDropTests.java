package vn.homphieu.site.kept;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

import vn.homphieu.database.PortalDatabase;
import vn.homphieu.database.PortalProperties;
import vn.homphieu.datapackage.ElectionRemoval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A change drops the pages that show it, on every node, and no other. */
class PageDropTests extends SmallPortal {

	@Autowired
	private ChangeListener listener;

	@Autowired
	private PortalDatabase database;

	@Autowired
	private PortalProperties portal;

	@Autowired
	private ElectionRemoval removal;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void publishingACouncilDropsExactlyItsPages() throws Exception {
		Set<String> touched = Set.of("/", "/api/v1/elections", election(), election() + "/areas/VN",
				election() + "/areas/31", election() + "/areas/303", election() + "/areas/11296?lang=en",
				election() + "/councils/C", election() + "/constituencies/C1", election() + "/stations/S1",
				"/api/v1" + election() + "/results?area=11296", "/api/v1" + election() + "/stations/S2");
		Set<String> others = Set.of("/about", election() + "/areas/11299", election() + "/councils/D",
				election() + "/constituencies/NA1", election() + "/stations/S3",
				"/api/v1" + election() + "/stations/S3", "/api/v1" + election() + "/results?area=11299");
		for (String page : touched) {
			tag(page);
		}
		for (String page : others) {
			tag(page);
		}
		publishCommune();
		assertThat(touched).allSatisfy((page) -> assertThat(this.pages.find(page)).as(page).isNull());
		assertThat(others).allSatisfy((page) -> assertThat(this.pages.find(page)).as(page).isNotNull());
	}

	@Test
	void removingAnElectionDropsItsPagesAndTheHomePage() throws Exception {
		tag("/");
		tag(election() + "/stations/S1");
		this.removal.remove(this.slug);
		assertThat(this.web.get().uri(election() + "/stations/S1")).hasStatus(404);
		assertThat(text("/")).doesNotContain(election());
	}

	@Test
	void anotherNodeIsTold() throws Exception {
		KeptPages others = new KeptPages(new PagesProperties(DataSize.ofMegabytes(1)));
		ChangeListener other = new ChangeListener(this.database, this.portal, others);
		other.start();
		try {
			PageKey touched = PageKeyTests.key(election() + "/councils/C");
			PageKey rest = PageKeyTests.key(election() + "/councils/D");
			for (PageKey key : Set.of(touched, rest)) {
				others.get(key, () -> KeptPage.of(key, "text/html", List.of(), new byte[0]));
			}
			publishCommune();
			await().until(() -> others.find(touched.address()) == null);
			assertThat(others.find(rest.address())).isNotNull();
		}
		finally {
			other.stop();
		}
	}

	@Test
	void aLostConnectionDropsEverythingAndKeepingResumes() throws Exception {
		assertThat(this.listener.isRunning()).isTrue();
		tag("/about");
		this.jdbc.sql("""
				select pg_terminate_backend(pid) from pg_stat_activity
				where datname = current_database() and application_name = :name""")
			.param("name", ChangeListener.NAME)
			.query(Boolean.class)
			.list();
		await().until(() -> this.pages.find("/about") == null);
		await().until(() -> {
			tag("/about");
			return this.pages.find("/about") != null;
		});
	}

}
