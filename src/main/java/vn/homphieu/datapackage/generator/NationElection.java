package vn.homphieu.datapackage.generator;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.homphieu.kernel.Level;

/**
 * Makes the provinces of an election side by side, each in its own folder, and packs
 * them.
 */
final class NationElection {

	private final GeneratorOptions options;

	private final ElectionFacts election;

	private final Areas areas;

	private final List<ProvincePlan> plans;

	private final Path folder;

	private final GeneratorProgress progress;

	private final List<PackageFiles> parts = new ArrayList<>();

	/**
	 * Plans the election.
	 * @param folder an empty folder for the rows until they are packed
	 */
	NationElection(GeneratorOptions options, Path folder, GeneratorProgress progress) throws IOException {
		this.options = options;
		this.election = new ElectionFacts(options.preset());
		Areas all = new Areas(options.preset());
		List<ProvincePlan> whole = new NationPlan(this.election, ProvinceFacts.read(options.preset()), all,
				new KnownUnits(options.preset(), all))
			.provinces()
			.stream()
			.filter((plan) -> options.area() == null || plan.code().equals(options.area()))
			.toList();
		SmallNation small = new SmallNation(all, options.scale());
		this.plans = options.isWhole() ? whole : whole.stream().map(small::plan).toList();
		this.areas = options.isWhole() ? all
				: all.only(whole.stream().map(small::leaves).flatMap(Set::stream).collect(Collectors.toSet()));
		this.folder = folder;
		this.progress = progress;
	}

	/**
	 * Makes every province and checks the totals of the country.
	 * @throws IllegalStateException if a total is missed: a fault of this program
	 */
	void make() throws IOException {
		Council assembly = new Council(Level.NATIONAL_ASSEMBLY, null,
				this.plans.stream().mapToInt((plan) -> plan.assembly().seats()).sum(), this.election.text("assembly"));
		this.parts.add(head(assembly));
		Totals totals = new Totals();
		for (ProvinceElection.Part part : provinces(assembly)) {
			this.parts.add(part.files());
			totals.add(part.totals());
		}
		if (this.options.area() == null && this.options.isWhole()) {
			totals.check(this.election);
		}
	}

	/** Packs what was made. */
	void pack(OutputStream out) throws IOException {
		String preset = this.options.preset();
		Area province = province();
		String where = (province != null) ? province.fullName() : "cả nước";
		String name = "bau-cu-" + preset + ((province != null) ? "-" + province.code() : "") + "-mo-phong";
		String part = this.options.isWhole() ? "" : ", tỷ lệ " + this.options.scale();
		new PackageZip(out, this.election.day())
			.pack(Descriptor.json(name, "Bầu cử " + preset + " – " + where + part + " (dữ liệu mô phỏng)",
					this.election.text(this.options.isWhole() ? "description" : "description_scaled")), this.parts);
	}

	private PackageFiles head(Council assembly) throws IOException {
		try (PackageFiles files = new PackageFiles(Files.createDirectory(this.folder.resolve("head")))) {
			Area province = province();
			files.row(Table.ELECTION, this.election.text("slug"), this.election.text("name"), this.election.text("day"),
					this.election.text("term"), this.options.preset(), true, (province != null) ? province.code() : "");
			new SetupRows(files).council(assembly);
			new ResultRows(this.election, files, new Chance(this.options.seed(), "NA")).publication(assembly, 1, false);
			if (this.options.isWhole()) {
				publishedFigures(files);
			}
			return files;
		}
	}

	private void publishedFigures(PackageFiles files) throws IOException {
		Set<String> elections = Set.of(this.election.text("compared").split(" ", -1));
		for (Map<String, String> row : Reference.rows("/reference/published-figures.csv")) {
			String area = row.getOrDefault("area_code", "");
			if (elections.contains(row.getOrDefault("election", ""))
					&& (this.options.area() == null || area.equals("VN") || area.equals(this.options.area()))) {
				files.row(Table.PUBLISHED_FIGURES, row.values().toArray());
			}
		}
	}

	private List<ProvinceElection.Part> provinces(Council assembly) throws IOException {
		ProvinceElection election = new ProvinceElection(this.election, this.areas, new Words(), this.options.seed());
		AtomicInteger done = new AtomicInteger();
		List<ProvinceElection.Part> made = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
			List<Future<ProvinceElection.Part>> parts = new ArrayList<>();
			for (ProvincePlan plan : this.plans) {
				Path own = Files.createDirectory(this.folder.resolve(plan.code()));
				parts.add(threads.submit(() -> election.write(plan, assembly, own)));
			}
			try {
				for (Future<ProvinceElection.Part> part : parts) {
					made.add(part.get());
					this.progress.at(done.incrementAndGet(), parts.size());
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IOException("interrupted", ex);
			}
			catch (ExecutionException ex) {
				throw new IllegalStateException(ex.getCause());
			}
			finally {
				threads.shutdownNow();
			}
		}
		return made;
	}

	private @Nullable Area province() {
		return (this.options.area() != null) ? this.areas.get(this.options.area()) : null;
	}

}
