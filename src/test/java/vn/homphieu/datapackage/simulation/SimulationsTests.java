package vn.homphieu.datapackage.simulation;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.homphieu.account.AccountDetails;
import vn.homphieu.account.Accounts;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Responsibility;
import vn.homphieu.account.Role;
import vn.homphieu.area.Areas;
import vn.homphieu.datapackage.ElectionRemoval;
import vn.homphieu.election.Elections;
import vn.homphieu.job.JobInfo;
import vn.homphieu.job.Jobs;
import vn.homphieu.result.AreaResultService;
import vn.homphieu.testing.Officials;
import vn.homphieu.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** An administrator makes a simulated election from the screen. */
@PortalTest
@AutoConfigureMockMvc
class SimulationsTests {

	private static final String SLUG = "made-here";

	@Autowired
	private Simulations simulations;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Jobs jobs;

	@Autowired
	private Elections elections;

	@Autowired
	private Areas areas;

	@Autowired
	private AreaResultService results;

	@Autowired
	private ElectionRemoval removal;

	@Autowired
	private MockMvcTester web;

	@AfterEach
	void remove() {
		if (this.elections.find(SLUG).isPresent()) {
			this.removal.remove(SLUG);
		}
	}

	@Test
	void makesAnElectionWithAPartOfItsMinutes() {
		this.accounts.add(Actor.OPERATOR,
				new AccountDetails("sim.admin", "Quản Trị", Role.ADMINISTRATOR, Responsibility.EVERYWHERE));
		Actor actor = new Actor(1, "sim.admin", "Quản Trị", Role.ADMINISTRATOR, Responsibility.EVERYWHERE, "192.0.2.1",
				true);
		long job = this.simulations.order(actor, form("2021/31", "5", "50", SLUG));
		JobInfo done = this.jobs.await(actor, job, Duration.ofMinutes(4));
		assertThat(done.fault()).as(done::toString).isNull();
		assertThat(done.result()).isEqualTo("/elections/" + SLUG);
		var election = this.elections.require(SLUG);
		assertThat(election).matches((made) -> made.simulated() && made.name().equals("Thử, “nghiệm”"));
		var units = this.results.of(election, this.areas.require(election.id(), "31"), false)
			.levels()
			.getFirst()
			.stations();
		assertThat(units.counted()).isPositive().isLessThan(units.total());
		assertThatExceptionOfType(SimulationRefusedException.class)
			.isThrownBy(() -> this.simulations.order(actor, form("2021/31", "5", "50", SLUG)))
			.satisfies((refused) -> assertThat(refused.faults()).containsExactly("taken"));
	}

	@Test
	void everyWrongFieldIsNamed() {
		SimulationForm wrong = new SimulationForm("2011/31", "0", "x", "101", null, "Đồ Sơn", " ");
		assertThatExceptionOfType(SimulationRefusedException.class)
			.isThrownBy(() -> this.simulations.order(Officials.administrator(), wrong))
			.satisfies((refused) -> assertThat(refused.faults())
				.isEqualTo(List.of("plan", "scale", "seed", "share", "slug", "name")));
		assertThat(this.web.post()
			.uri("/admin/simulations?lang=en")
			.param("slug", "Đồ Sơn")
			.with(Officials.loggedIn(Officials.administrator()))
			.with(csrf())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("“Short name in addresses” must have")
			.doesNotContain("??");
	}

	private static SimulationForm form(String plan, String scale, String share, String slug) {
		return new SimulationForm(plan, scale, "7", share, true, slug, "Thử, “nghiệm”");
	}

}
