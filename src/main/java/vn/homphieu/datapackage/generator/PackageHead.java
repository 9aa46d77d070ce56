package vn.homphieu.datapackage.generator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a package says of the whole election: its name, the National Assembly, figures.
 */
final class PackageHead {

	private final GeneratorOptions options;

	private final ElectionFacts election;

	private final @Nullable Area province;

	PackageHead(GeneratorOptions options, ElectionFacts election, Areas areas) {
		this.options = options;
		this.election = election;
		this.province = (options.area() != null) ? areas.get(options.area()) : null;
	}

	/**
	 * Writes the rows that belong to no province.
	 * @param central candidates for the National Assembly whom the centre nominates
	 * @param folder an empty folder for them
	 */
	PackageFiles write(Council assembly, int central, Path folder) throws IOException {
		try (PackageFiles files = new PackageFiles(folder)) {
			files.row(Table.ELECTION, this.election.text("slug"), this.election.text("name"), this.election.text("day"),
					this.election.text("term"), this.options.preset(), true,
					(this.province != null) ? this.province.code() : "");
			new SetupRows(files).council(assembly);
			new ResultRows(this.election, files, new Chance(this.options.seed(), "NA")).publication(assembly, 1, false);
			if (this.province == null) {
				new ConsultationRows(this.election, files, new Chance(this.options.seed(), "NA/proceedings"))
					.central(assembly, central);
			}
			if (this.options.isWhole()) {
				publishedFigures(files);
			}
			return files;
		}
	}

	/** Writes the description of the package. */
	String description() {
		String preset = this.options.preset();
		String where = (this.province != null) ? this.province.fullName() : "cả nước";
		String name = "bau-cu-" + preset + ((this.province != null) ? "-" + this.province.code() : "") + "-mo-phong";
		String part = this.options.isWhole() ? "" : ", tỷ lệ " + this.options.scale();
		return Descriptor.json(name, "Bầu cử " + preset + " – " + where + part + " (dữ liệu mô phỏng)",
				this.election.text(this.options.isWhole() ? "description" : "description_scaled"));
	}

	private void publishedFigures(PackageFiles files) throws IOException {
		Set<String> elections = Set.of(this.election.text("compared").split(" ", -1));
		for (Map<String, String> row : Reference.rows("/reference/published-figures.csv")) {
			String area = row.getOrDefault("area_code", "");
			if (elections.contains(row.getOrDefault("election", ""))
					&& (this.province == null || area.equals("VN") || area.equals(this.province.code()))) {
				files.row(Table.PUBLISHED_FIGURES, row.values().toArray());
			}
		}
	}

}
