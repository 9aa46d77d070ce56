package vn.homphieu.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import vn.homphieu.datapackage.generator.GeneratorException;
import vn.homphieu.datapackage.generator.GeneratorOptions;
import vn.homphieu.datapackage.generator.SimulatedElection;

/** Writes the data package of a simulated election; needs no database. */
@Command(name = "generate", mixinStandardHelpOptions = true,
		description = "Writes a data package of a simulated election; no database is needed.")
class GenerateCommand implements Callable<Integer> {

	@Option(names = "--preset", required = true, description = "rule set and map: 2021 or 2026")
	@SuppressWarnings("NullAway.Init")
	private String preset;

	@Option(names = "--area", description = "code of a province, e.g. 31; none: the country")
	private @Nullable String area;

	@Option(names = "--scale", description = "share of districts, communes and voting areas, 0.01 to 1",
			defaultValue = "1")
	@SuppressWarnings("NullAway.Init")
	private BigDecimal scale;

	@Option(names = "--seed", description = "another seed makes other figures")
	private long seed = GeneratorOptions.DEFAULT_SEED;

	@Option(names = "--to", paramLabel = "FILE.zip", required = true, description = "the zip to write")
	@SuppressWarnings("NullAway.Init")
	private Path target;

	@Spec
	@SuppressWarnings("NullAway.Init")
	private CommandSpec spec;

	@Override
	public Integer call() throws Exception {
		GeneratorOptions options = new GeneratorOptions(this.preset, this.area, this.scale.doubleValue(), this.seed);
		try (ProgressBar progress = new ProgressBar(this.spec.commandLine().getErr())) {
			SimulatedElection.generate(options, this.target,
					(done, total) -> progress.at("making provinces", (double) done / total));
		}
		catch (GeneratorException refused) {
			throw new ParameterException(this.spec.commandLine(), String.valueOf(refused.getMessage()), refused);
		}
		this.spec.commandLine().getOut().println("Wrote " + this.target + " (dữ liệu mô phỏng: simulated data)");
		return 0;
	}

}
