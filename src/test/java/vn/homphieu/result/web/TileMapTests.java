package vn.homphieu.result.web;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.TileGrid;
import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.result.AreaResults;
import vn.homphieu.result.ResultStatus;
import vn.homphieu.result.TileMap;
import vn.homphieu.result.TileMap.Tile;

import static org.assertj.core.api.Assertions.assertThat;

/** The tile map colours provinces by turnout and draws those without data empty. */
class TileMapTests {

	private static final TileGrid GRID = TileGrid.of("tile-grid-2021.csv");

	@ParameterizedTest
	@CsvSource({ "tile-grid-2021.csv,63", "tile-grid-2026.csv,34" })
	void everyProvinceHasItsOwnSquare(String file, int provinces) {
		TileMap map = TileMap.of(TileGrid.of(file), List.of());
		assertThat(map.tiles()).hasSize(provinces).allMatch((tile) -> !tile.known() && tile.shade() == null);
		assertThat(map.tiles().stream().map((tile) -> List.of(tile.x(), tile.y())).distinct()).hasSize(provinces);
		assertThat(map.islands()).extracting(TileMap.Island::key).containsExactlyInAnyOrder("hoang-sa", "truong-sa");
	}

	@Test
	void fiveClassesHaveAboutAsManyProvinces() {
		TileMap map = TileMap.of(GRID, provinces(10));
		assertThat(map.classes()).extracting(TileMap.TurnoutClass::shade).containsExactly(1, 2, 3, 4, 5);
		assertThat(map.tiles().stream().filter((tile) -> Integer.valueOf(5).equals(tile.shade()))).hasSize(2);
	}

	@Test
	void aSingleProvinceIsInTheMiddle() {
		TileMap map = TileMap.of(GRID, provinces(1));
		assertThat(map.classes()).extracting(TileMap.TurnoutClass::shade).containsExactly(3);
		assertThat(map.incomplete()).isTrue();
	}

	@Test
	void equalTurnoutsHaveTheSameColour() {
		AreaResults one = province(0, 1_000);
		AreaResults other = province(1, 1_000);
		assertThat(
				TileMap.of(GRID, List.of(one, other)).tiles().stream().filter(Tile::known).map(Tile::shade).distinct())
			.hasSize(1);
	}

	@Test
	void aProvinceWithoutResultsHasNoColour() {
		AreaInfo area = new AreaInfo(2, "31", "Thành phố", "Hải Phòng", AreaLevel.PROVINCE, 1, 9);
		TileMap map = TileMap.of(GRID, List.of(Fixtures.results(area, ResultStatus.PENDING, 1_000)));
		assertThat(map.tiles().stream().filter(Tile::known)).singleElement()
			.satisfies((tile) -> assertThat(tile.shade()).isNull());
	}

	private static List<AreaResults> provinces(int count) {
		List<AreaResults> provinces = new ArrayList<>();
		for (int place = 0; place < count; place++) {
			provinces.add(province(place, 300 + 20L * place));
		}
		return provinces;
	}

	private static AreaResults province(int place, long roll) {
		TileGrid.Cell cell = GRID.cells().get(place);
		return Fixtures.results(
				new AreaInfo(place, cell.code(), "Tỉnh", cell.name(), AreaLevel.PROVINCE, place, place + 1),
				ResultStatus.OFFICIAL, roll);
	}

}
