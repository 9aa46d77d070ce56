package vn.homphieu.site.kept;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.homphieu.datapackage.ImportProgress;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.election.Councils;
import vn.homphieu.election.Elections;
import vn.homphieu.result.PublicChange;
import vn.homphieu.result.Publications;
import vn.homphieu.result.Resolution;
import vn.homphieu.testing.PackageBuilder;
import vn.homphieu.testing.PortalTest;
import vn.homphieu.testing.SmallElection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A portal with a small election of its own for each test, imported and not published.
 */
@PortalTest(properties = "portal.pages.memory=1MB")
@AutoConfigureMockMvc
abstract class SmallPortal {

	private static final AtomicInteger numbers = new AtomicInteger();

	private static final Resolution RESOLUTION = new Resolution("1/NQ", LocalDate.of(2021, 6, 1), "UBBC");

	@Autowired
	MockMvcTester web;

	@Autowired
	KeptPages pages;

	@Autowired
	private Publications publications;

	@Autowired
	private Councils councils;

	@Autowired
	private Elections elections;

	@Autowired
	private JdbcClient jdbc;

	String slug = "";

	@BeforeEach
	void importElection(@Autowired PackageImport packages, @TempDir Path folder) throws Exception {
		this.slug = "small-" + numbers.incrementAndGet();
		PackageBuilder small = SmallElection.make()
			.set("election.csv", 1, "slug", this.slug)
			.row("areas.csv", "11299,commune,303,Phường,Hùng Vương")
			.row("stations.csv", "S3,11299,1,Khu vực bỏ phiếu số 3,,,,");
		for (String unit : new String[] { "NA1", "P1", "D1" }) {
			small.row("rolls.csv", "S3," + unit + ",1000");
		}
		packages.importPackage(small.zip(folder.resolve("small.zip"), ""), false, ImportProgress.SILENT);
		hearWhatWasSaid();
	}

	/**
	 * A full memory may refuse a new page, so it begins empty. Notices come in the order
	 * of their commits: once one sent now was heard, none of the import can drop a page
	 * of the test any more.
	 */
	private void hearWhatWasSaid() throws Exception {
		this.pages.keep();
		String last = this.slug + "-last";
		PageKey key = Objects.requireNonNull(PageKey.of("/elections/" + last, null));
		this.pages.get(key, () -> KeptPage.of(key, "text/plain", List.of(), new byte[0]));
		assertThat(this.pages.find(key.address())).isNotNull();
		this.jdbc.sql("select pg_notify(:channel, :notice)")
			.param("channel", ChangeNotice.CHANNEL)
			.param("notice", ChangeNotice.of(PublicChange.whole(last)).getFirst())
			.query((row) -> {
			});
		await().until(() -> this.pages.find(key.address()) == null);
	}

	/** Address of its page. */
	String election() {
		return "/elections/" + this.slug;
	}

	/**
	 * Publishes the council of the commune 11296, its one constituency C1 and both its
	 * voting areas.
	 */
	void publishCommune() {
		long election = this.elections.require(this.slug).id();
		assertThat(
				this.publications.publish(election, this.councils.require(election, "C").id(), RESOLUTION).published())
			.isEqualTo(1);
	}

	/** Reads a page. */
	String text(String page) throws Exception {
		return answer(this.web.get().uri(page)).getContentAsString();
	}

	/** Reads the tag of a page. */
	String tag(String page) {
		return Objects.requireNonNull(answer(this.web.get().uri(page)).getHeader(HttpHeaders.ETAG));
	}

	/** Reads a page with all its headers. */
	static MockHttpServletResponse answer(MockMvcRequestBuilder request) {
		var result = request.exchange();
		assertThat(result).hasStatusOk();
		return result.getResponse();
	}

}
