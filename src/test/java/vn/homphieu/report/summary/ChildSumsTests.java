package vn.homphieu.report.summary;

import org.junit.jupiter.api.Test;

import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.Percentage;
import vn.homphieu.result.AreaResults.Ballots;
import vn.homphieu.result.AreaResults.Constituencies;
import vn.homphieu.result.AreaResults.LevelResults;
import vn.homphieu.result.AreaResults.Seats;
import vn.homphieu.result.AreaResults.Stations;
import vn.homphieu.result.AreaResults.Voters;

import static org.assertj.core.api.Assertions.assertThat;

/** The last row of a table of places is checked against the whole. */
class ChildSumsTests {

	@Test
	void addsVotersBallotsAndSeats() {
		ChildSums sums = new ChildSums();
		sums.add(results(1000, 990, 3));
		sums.add(results(500, 400, 2));
		assertThat(sums.agreesWith(results(1500, 1390, 5))).isTrue();
		assertThat(sums.hasElectedOf(results(1500, 1390, 5))).isTrue();
		assertThat(sums.results(Level.COMMUNE).seats()).isEqualTo(new Seats(10, 5, null, Percentage.of(5, 10)));
	}

	@Test
	void noticesWhenTheWholeIsAnother() {
		ChildSums sums = new ChildSums();
		sums.add(results(1000, 990, 3));
		assertThat(sums.agreesWith(results(1000, 991, 3))).isFalse();
		assertThat(sums.hasElectedOf(results(1000, 990, 4))).isFalse();
	}

	@Test
	void knowsWhetherTheSeatsOfTheWholeAreShownBelowIt() {
		ChildSums sums = new ChildSums();
		sums.add(results(1000, 990, 3));
		assertThat(sums.coversSeatsOf(results(1000, 990, 3))).isTrue();
		assertThat(new ChildSums().coversSeatsOf(results(1000, 990, 3))).isFalse();
	}

	private static LevelResults results(long registered, long voted, int elected) {
		int seats = (elected == 5) ? 10 : 5;
		int stations = (elected == 5) ? 4 : 2;
		return new LevelResults(Level.COMMUNE,
				new Voters(registered, registered, voted, Percentage.of(voted, registered)),
				new Ballots(voted, voted, voted, 0, Percentage.ALL, Percentage.NOTHING),
				new Seats(seats, elected, null, Percentage.of(elected, seats)), new Stations(stations, stations),
				new Constituencies(1, 1, 0, 0, 0, 0));
	}

}
