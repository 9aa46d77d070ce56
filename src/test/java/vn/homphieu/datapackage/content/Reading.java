package vn.homphieu.datapackage.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.homphieu.datapackage.file.PackageSource;
import vn.homphieu.testing.PackageBuilder;

/** What reading a package says, without a database. */
record Reading(@Nullable Contents contents, List<String> errors, List<String> warnings) {

	static Reading of(PackageBuilder builder) {
		try {
			Path zip = Files.createTempFile("package", ".zip");
			try {
				return of(builder.zip(zip, ""));
			}
			finally {
				Files.delete(zip);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Reading of(Path path) throws IOException {
		Findings findings = new Findings();
		try (PackageSource source = PackageSource.open(path, findings.errors())) {
			Optional<Contents> contents = new PackageReader(source, findings).read("taken"::equals);
			return new Reading(contents.orElse(null), findings.errors().lines(), findings.warnings().lines());
		}
	}

	/** The places of the errors, without the sentences. */
	List<String> places() {
		return this.errors.stream().map((line) -> line.substring(0, line.indexOf(": "))).toList();
	}

}
