package vn.homphieu.result;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.homphieu.election.ElectionInfo;
import vn.homphieu.testing.ImportedElection;
import vn.homphieu.testing.PortalTest;
import vn.homphieu.testing.SmallElection;

import static org.assertj.core.api.Assertions.assertThat;

/** Who opens the portal wants to see results first. */
@PortalTest
class ElectionOrderTests {

	private static final List<String> SLUGS = List.of("order-a", "order-b", "order-c", "order-d");

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private ElectionOrder order;

	@Autowired
	private JdbcClient jdbc;

	private final List<ImportedElection> imported = new ArrayList<>();

	@BeforeEach
	void importElections() throws Exception {
		for (String slug : SLUGS) {
			boolean published = List.of("order-b", "order-d").contains(slug);
			this.imported.add(ImportedElection.into(this.portal, SmallElection.make(), slug, published));
		}
		this.jdbc.sql("update election set practice = true where slug = 'order-b'").update();
		this.jdbc.sql("update election set election_day = date '2016-05-22' where slug = 'order-d'").update();
	}

	@AfterEach
	void removeElections() {
		this.imported.forEach(ImportedElection::remove);
	}

	@Test
	void resultsComeFirstAndPracticeLast() {
		assertThat(own(this.order.all())).containsExactly("order-d", "order-a", "order-c", "order-b");
	}

	@Test
	void thePublicIsNotOfferedPractice() {
		assertThat(own(this.order.real())).containsExactly("order-d", "order-a", "order-c");
	}

	private static List<String> own(List<ElectionInfo> elections) {
		return elections.stream().map(ElectionInfo::slug).filter(SLUGS::contains).toList();
	}

}
