package vn.homphieu.datapackage.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.homphieu.datapackage.file.PackageFile;
import vn.homphieu.datapackage.file.PackageSource;

/** Looks whether all files of a package are there and none that nobody would read. */
final class Inventory {

	private static final String DESCRIPTOR = "datapackage.json";

	/** Files of the contract that this version does not read. */
	private static final Set<String> LATER = Set.of("map.svg", "announcements.csv");

	private static final int LARGEST_DESCRIPTOR = 1 << 24;

	private final PackageSource source;

	private final Findings findings;

	Inventory(PackageSource source, Findings findings) {
		this.source = source;
		this.findings = findings;
	}

	void check() throws IOException {
		if (!this.findings.errors().isEmpty()) {
			return;
		}
		Set<String> names = this.source.names();
		for (PackageFile file : PackageFile.values()) {
			if (file.isRequired() && !names.contains(file.fileName())) {
				this.findings.errors().add(file.fileName(), 1, 1, "the file is missing in the package");
			}
		}
		for (String name : names) {
			if (LATER.contains(name)) {
				this.findings.warnings().add(name, 1, 1, "the file is not read yet");
			}
			else if (name.endsWith(".csv") && !isKnown(name)) {
				this.findings.errors().add(name, 1, 1, "a data package has no file of this name");
			}
		}
		if (names.contains(DESCRIPTOR)) {
			checkDescriptor();
		}
		else {
			this.findings.warnings().add(DESCRIPTOR, 1, 1, "the file is missing in the package");
		}
	}

	private static boolean isKnown(String name) {
		return Arrays.stream(PackageFile.values()).anyMatch((file) -> file.fileName().equals(name));
	}

	private void checkDescriptor() throws IOException {
		try (InputStream file = this.source.open(DESCRIPTOR)) {
			JsonNode descriptor = JsonMapper.shared().readTree(file.readNBytes(LARGEST_DESCRIPTOR));
			if (!descriptor.isObject() || !descriptor.path("resources").isArray()) {
				this.findings.errors().add(DESCRIPTOR, 1, 1, "this is no descriptor: it needs an array resources");
			}
		}
		catch (JacksonException ex) {
			TokenStreamLocation at = ex.getLocation();
			this.findings.errors()
				.add(DESCRIPTOR, (at != null) ? Math.max(at.getLineNr(), 1) : 1,
						(at != null) ? Math.max(at.getColumnNr(), 1) : 1, "this is not JSON");
		}
	}

}
