package vn.homphieu.datapackage.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.homphieu.datapackage.file.PackageSource;
import vn.homphieu.testing.SmallElection;

import static org.assertj.core.api.Assertions.assertThat;

class PackageReaderTests {

	private final Findings findings = new Findings();

	@TempDir
	private Path folder;

	@Test
	void readsTheSmallElection() throws IOException {
		Optional<Contents> contents = read(SmallElection.make().folder(this.folder.resolve("small")));
		assertThat(this.findings.errors().lines()).isEmpty();
		assertThat(contents).isPresent();
		assertThat(this.findings.warnings().lines()).hasSize(3).allMatch((line) -> line.startsWith("councils.csv:"));
	}

	private Optional<Contents> read(Path path) throws IOException {
		try (PackageSource source = PackageSource.open(path, this.findings.errors())) {
			return new PackageReader(source, this.findings).read((slug) -> false);
		}
	}

}
