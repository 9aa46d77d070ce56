package vn.homphieu.datapackage;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.homphieu.datapackage.generator.GeneratorOptions;
import vn.homphieu.datapackage.generator.SimulatedElection;
import vn.homphieu.testing.PortalTest;
import vn.homphieu.testing.SmallElection;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class PackageImportTests {

	@Autowired
	private PackageImport imports;

	@Autowired
	private JdbcClient jdbc;

	@TempDir
	private Path folder;

	@Test
	void storesTheSmallElection() throws Exception {
		ImportReport report = this.imports.importPackage(SmallElection.make().zip(this.folder.resolve("a.zip"), ""),
				true, ImportProgress.SILENT);
		System.out.println(report);
		assertThat(report.published()).isEqualTo(4);
		System.out.println(this.jdbc.sql("select * from constituency_result").query().listOfRows());
	}

	@Test
	void storesHaiPhong() throws Exception {
		Path zip = this.folder.resolve("hp.zip");
		long t0 = System.nanoTime();
		SimulatedElection.generate(new GeneratorOptions("2021", "31"), zip);
		long t1 = System.nanoTime();
		ImportReport report = this.imports.importPackage(zip, true, (p, d, n) -> {
		});
		long t2 = System.nanoTime();
		System.out.println((t1 - t0) / 1_000_000 + " ms generate, " + (t2 - t1) / 1_000_000 + " ms import");
		System.out.println(report);
	}

}
