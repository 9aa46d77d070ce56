package vn.homphieu.datapackage.generator;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.util.FileSystemUtils;

/**
 * Makes a data package of a simulated election: real areas, constituencies and published
 * totals, invented people and minutes. Needs neither a database nor a network.
 */
public final class SimulatedElection {

	private SimulatedElection() {
	}

	/**
	 * Makes the election as {@link #generate(GeneratorOptions, Path, GeneratorProgress)}
	 * does, in silence.
	 * @param options which election
	 * @param zip the file to write, in a folder that exists; an existing file is replaced
	 * @throws GeneratorException if this preset, area or scale is not available
	 * @throws IOException if the file cannot be written
	 */
	public static void generate(GeneratorOptions options, Path zip) throws IOException {
		generate(options, zip, GeneratorProgress.SILENT);
	}

	/**
	 * Makes the election and puts the package in place at once: a reader sees the old
	 * file or the whole new one, and nothing new unless all totals were checked.
	 * @param options which election
	 * @param zip the file to write, in a folder that exists; an existing file is replaced
	 * @param progress hears of every province made
	 * @throws GeneratorException if this preset, area or scale is not available
	 * @throws IOException if the file cannot be written
	 */
	public static void generate(GeneratorOptions options, Path zip, GeneratorProgress progress) throws IOException {
		refuseUnknown(options);
		Path target = zip.toAbsolutePath();
		Path unfinished = Files.createTempFile(target.getParent(), ".generate", ".tmp");
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
				write(options, out, progress);
			}
			Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
	}

	/**
	 * Lists the provinces of a preset.
	 * @param preset the rule set, {@code 2021} or {@code 2026}
	 * @return their names by code, in the order of the list
	 * @throws IOException if the list of areas cannot be read
	 */
	public static Map<String, String> provinces(String preset) throws IOException {
		Map<String, String> names = new LinkedHashMap<>();
		new Areas(preset).provinces().forEach((area) -> names.put(area.code(), area.name()));
		return names;
	}

	private static void refuseUnknown(GeneratorOptions options) throws IOException {
		if (!ElectionFacts.PRESETS.contains(options.preset())) {
			throw new GeneratorException("Preset " + options.preset() + ": not available. Available are "
					+ String.join(" and ", ElectionFacts.PRESETS) + ".");
		}
		if (!(options.scale() >= 0.01 && options.scale() <= 1)) {
			throw new GeneratorException("Scale " + options.scale() + ": not between 0.01 and 1.");
		}
		String area = options.area();
		if (area != null
				&& new Areas(options.preset()).provinces().stream().noneMatch((one) -> one.code().equals(area))) {
			throw new GeneratorException("Area " + area + ": no province of " + options.preset()
					+ ". Available are the codes of provinces, such as 31.");
		}
	}

	private static void write(GeneratorOptions options, OutputStream out, GeneratorProgress progress)
			throws IOException {
		Path folder = Files.createTempDirectory("hom-phieu-package");
		try {
			NationElection nation = new NationElection(options, folder, progress);
			nation.make();
			nation.pack(out);
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

}
