package vn.homphieu.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

import vn.homphieu.HomPhieuApplication;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the code to its module graph; each rule is seen failing on a sample. */
class ArchitectureTests {

	private static final String BASE = "vn.homphieu";

	private static final String SAMPLE = "sample";

	/** Without what Spring wrote for the start of the jar, if one was built before. */
	private static final JavaClasses CODE = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.withImportOption((location) -> !location.contains("__"))
		.importPackages(BASE);

	private static final JavaClasses SAMPLES = new ClassFileImporter().importPackages(SAMPLE);

	@Test
	void modulesKeepTheirInsideToThemselves() {
		assertThat(ApplicationModules.of(HomPhieuApplication.class).detectViolations().hasViolations())
			.as(() -> String.join("\n",
					ApplicationModules.of(HomPhieuApplication.class).detectViolations().getMessages()))
			.isFalse();
	}

	@Test
	void modulesUseOnlyThoseAbove() {
		holds(ArchitectureRules.modulesUseOnlyThoseAbove(BASE), ArchitectureRules.modulesUseOnlyThoseAbove(SAMPLE));
	}

	@Test
	void entitiesStayInTheirPackage() {
		holds(ArchitectureRules.entitiesStayInTheirPackage(), ArchitectureRules.entitiesStayInTheirPackage());
	}

	@Test
	void lawIsPure() {
		holds(ArchitectureRules.lawIsPure(BASE + ".tally.rules..", BASE + ".result.law.."),
				ArchitectureRules.lawIsPure(SAMPLE + ".law.."));
	}

	@Test
	void timeComesFromTheClock() {
		holds(ArchitectureRules.timeComesFromTheClock(), ArchitectureRules.timeComesFromTheClock());
	}

	private static void holds(ArchRule rule, ArchRule sampleRule) {
		rule.check(CODE);
		assertThat(sampleRule.evaluate(SAMPLES).hasViolation()).as("the sample breaks the rule").isTrue();
	}

}
