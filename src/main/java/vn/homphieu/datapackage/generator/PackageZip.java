package vn.homphieu.datapackage.generator;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the tables of a data package, in a fixed order. */
final class PackageZip {

	private final ZipOutputStream zip;

	private final LocalDate stamp;

	/**
	 * Begins a zip.
	 * @param out where the bytes go; stays open
	 * @param stamp the time of every entry: the bytes must not depend on the clock
	 */
	PackageZip(OutputStream out, LocalDate stamp) {
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		this.stamp = stamp;
	}

	/**
	 * Packs the description and all tables.
	 * @param parts whose rows follow each other in every table
	 */
	void pack(String description, List<PackageFiles> parts) throws IOException {
		enter("datapackage.json");
		this.zip.write(description.getBytes(StandardCharsets.UTF_8));
		for (Table table : Table.values()) {
			enter(table.file());
			this.zip.write((String.join(",", table.columns()) + "\n").getBytes(StandardCharsets.UTF_8));
			for (PackageFiles part : parts) {
				part.move(table, this.zip);
			}
		}
		this.zip.closeEntry();
		this.zip.finish();
		this.zip.flush();
	}

	private void enter(String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(this.stamp.atStartOfDay());
		this.zip.putNextEntry(entry);
	}

}
