package vn.homphieu.datapackage.generator;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import vn.homphieu.election.RuleSet;
import vn.homphieu.kernel.Level;

/**
 * Makes a data package of a simulated election: real areas, constituencies and published
 * totals, invented people and minutes. Needs neither a database nor a network.
 */
public final class SimulatedElection {

	private static final String NAME = "Bầu cử đại biểu Quốc hội khóa XV và đại biểu Hội đồng nhân dân các cấp "
			+ "nhiệm kỳ 2021-2026";

	private static final String DESCRIPTION = "Dữ liệu mô phỏng: địa giới, đơn vị bầu cử đã biết và các tổng số đã "
			+ "công bố là thật; người ứng cử, khu vực bỏ phiếu và số liệu từng biên bản là hư cấu. Simulated data: "
			+ "the people are invented, the numbers of voting areas were never published.";

	private final GeneratorOptions options;

	private SimulatedElection(GeneratorOptions options) {
		this.options = options;
	}

	/**
	 * Makes the election and puts the package in place at once: a reader sees the old
	 * file or the whole new one.
	 * @param options which election; at present preset 2021 with area 31
	 * @param zip the file to write, in a folder that exists; an existing file is replaced
	 * @throws GeneratorException if this preset or area is not available
	 * @throws IOException if the file cannot be written
	 */
	public static void generate(GeneratorOptions options, Path zip) throws IOException {
		Path target = zip.toAbsolutePath();
		refuseUnknown(options);
		Path unfinished = Files.createTempFile(target.getParent(), ".generate", ".tmp");
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
				generate(options, out);
			}
			Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
	}

	/**
	 * Makes the election and writes the zip to a stream, which stays open.
	 * @param options which election; at present preset 2021 with area 31
	 * @param out where the bytes go; nothing is written before all totals were checked
	 * @throws GeneratorException if this preset or area is not available
	 * @throws IOException if the stream cannot be written
	 */
	public static void generate(GeneratorOptions options, OutputStream out) throws IOException {
		refuseUnknown(options);
		new SimulatedElection(options).write(out);
	}

	private static void refuseUnknown(GeneratorOptions options) {
		String asked = "Preset " + options.preset() + ", "
				+ ((options.area() != null) ? "area " + options.area() : "the whole country");
		if (!options.preset().equals("2021") || !"31".equals(options.area())) {
			throw new GeneratorException(asked + ": not available. Available is preset 2021 with area 31 (Hải Phòng).");
		}
	}

	private void write(OutputStream out) throws IOException {
		Areas areas = new Areas(this.options.preset());
		ProvincePlan plan = HaiPhong.plan(areas);
		Council assembly = new Council(Level.NATIONAL_ASSEMBLY, null, plan.assemblySeats());
		try (PackageFiles files = new PackageFiles()) {
			files.row(Table.ELECTION, "2021", NAME, "2021-05-23", "2021-2026", "2021", true, plan.code());
			new SetupRows(files).council(assembly);
			long seed = this.options.seed();
			new ResultRows(files, new Chance(seed, "NA")).publication(assembly, 1, false);
			new ProvinceElection(RuleSet.preset(this.options.preset()), areas, new Words(), seed, files).write(plan,
					assembly);
			writePublishedFigures(files, Set.of("VN", plan.code()));
			files.pack(Descriptor.json("bau-cu-2021-hai-phong-mo-phong",
					"Bầu cử 2021 – thành phố Hải Phòng (dữ liệu mô phỏng)", DESCRIPTION), out);
		}
	}

	private static void writePublishedFigures(PackageFiles files, Set<String> areas) throws IOException {
		Set<String> elections = Set.of("2021", "2016");
		for (Map<String, String> row : Reference.rows("/reference/published-figures.csv")) {
			if (elections.contains(row.getOrDefault("election", ""))
					&& areas.contains(row.getOrDefault("area_code", ""))) {
				files.row(Table.PUBLISHED_FIGURES, row.values().toArray());
			}
		}
	}

}
