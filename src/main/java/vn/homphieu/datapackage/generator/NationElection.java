package vn.homphieu.datapackage.generator;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
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

	private final PackageHead head;

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
		this.head = new PackageHead(options, this.election, this.areas);
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
		int central = this.plans.stream().mapToInt((plan) -> plan.assembly().central()).sum();
		this.parts.add(this.head.write(assembly, central, Files.createDirectory(this.folder.resolve("head"))));
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
		new PackageZip(out, this.election.day()).pack(this.head.description(), this.parts);
	}

	private List<ProvinceElection.Part> provinces(Council assembly) throws IOException {
		ProvinceElection election = new ProvinceElection(this.election, this.areas, new Words(), this.options.seed());
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
					this.progress.at(made.size(), parts.size());
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

}
