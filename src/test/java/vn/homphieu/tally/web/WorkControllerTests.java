package vn.homphieu.tally.web;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.homphieu.datapackage.ElectionRemoval;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.testing.EmptyElection;
import vn.homphieu.testing.Officials;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The way of a clerk to a voting area by its number. */
@PortalTest
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkControllerTests {

	private static final String SLUG = "work-pages";

	@Autowired
	private MockMvcTester web;

	@BeforeAll
	void prepare(@Autowired PackageImport packages, @TempDir Path folder) throws Exception {
		EmptyElection.load(SLUG, 2, packages, folder);
	}

	@AfterAll
	void removeElection(@Autowired ElectionRemoval removal) {
		removal.remove(SLUG);
	}

	@ParameterizedTest
	@CsvSource({ "2,Có đúng khu vực này không?", "0000002,Có đúng khu vực này không?",
			"77,Không có khu vực bỏ phiếu số 77 nào", "99999999999999999999,Không có khu vực bỏ phiếu số 9999999999",
			"x,không phải số khu vực bỏ phiếu", "-1,không phải số khu vực bỏ phiếu" })
	void aNumberLeadsToItsVotingAreaOrWordsSayWhyNot(String number, String words) {
		assertThat(this.web.get()
			.uri("/office/" + SLUG)
			.param("number", number)
			.with(Officials.loggedIn(Officials.clerk("303")))
			.exchange()).hasStatusOk().bodyText().contains(words);
	}

}
