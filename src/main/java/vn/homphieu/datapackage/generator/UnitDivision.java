package vn.homphieu.datapackage.generator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.homphieu.kernel.Level;

/** Divides the area of a council into constituencies of at most 5 seats (Art. 10). */
final class UnitDivision {

	private static final int MOST_SEATS = 5;

	private static final int LEAST_SEATS = 3;

	private UnitDivision() {
	}

	/**
	 * Chooses into how many constituencies a council is divided.
	 * @param seats its seats, at least 3
	 * @param most the upper limit, for instance its communes
	 */
	static int count(int seats, int most, Chance chance) {
		int least = least(seats);
		int more = chance.perMille(550) ? 0 : chance.perMille(750) ? 1 : 2;
		return Math.max(least, Math.min(least + more, Math.min(most, seats / LEAST_SEATS)));
	}

	/** Returns into how few constituencies a council can be divided. */
	static int least(int seats) {
		return (seats + MOST_SEATS - 1) / MOST_SEATS;
	}

	/**
	 * Divides a district or commune council: neighbouring communes, or voting areas where
	 * there are fewer communes than constituencies.
	 * @param stations the voting areas of the area, in order, that vote at this level
	 */
	static List<Unit> divide(Council council, int count, List<Station> stations) {
		List<List<Station>> blocks = blocks(stations, count);
		Level level = council.level();
		int[] lengths = Apportionment.cut(blocks.stream().mapToLong((block) -> voters(block, level)).toArray(), count);
		List<List<Station>> parts = new ArrayList<>();
		int next = 0;
		for (int length : lengths) {
			parts.add(blocks.subList(next, next + length).stream().flatMap(List::stream).toList());
			next += length;
		}
		int[] least = new int[count];
		int[] most = new int[count];
		Arrays.fill(least, Math.min(LEAST_SEATS, council.seats() / count));
		Arrays.fill(most, MOST_SEATS);
		int[] seats = Apportionment.share(council.seats(),
				parts.stream().mapToLong((part) -> voters(part, level)).toArray(), least, most);
		List<Unit> units = new ArrayList<>();
		for (List<Station> part : parts) {
			int number = units.size() + 1;
			units.add(new Unit(council.code() + "-" + Numbering.two(number), council, number, seats[number - 1],
					describe(part, blocks.size() < stations.size()), part));
		}
		return units;
	}

	private static List<List<Station>> blocks(List<Station> stations, int count) {
		List<List<Station>> communes = List.copyOf(stations.stream()
			.collect(Collectors.groupingBy((station) -> station.area().code(), LinkedHashMap::new, Collectors.toList()))
			.values());
		return (communes.size() >= count) ? communes : stations.stream().map(List::of).toList();
	}

	private static String describe(List<Station> part, boolean byCommune) {
		if (byCommune) {
			return "Gồm: " + part.stream()
				.map((station) -> station.area().fullName())
				.distinct()
				.collect(Collectors.joining(", ")) + " (phân chia mô phỏng)";
		}
		return "Gồm: khu vực bỏ phiếu số "
				+ part.stream().map((station) -> Numbering.two(station.number())).collect(Collectors.joining(", "))
				+ " (phân chia mô phỏng)";
	}

	private static long voters(List<Station> stations, Level level) {
		return stations.stream().mapToLong((station) -> station.voters(level)).sum();
	}

}
