package vn.homphieu.datapackage.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;

/** A package in a zip, directly or in one folder inside it. Nothing is ever extracted. */
final class ZipSource implements PackageSource {

	private static final int MOST_ENTRIES = 10_000;

	private final @Nullable ZipFile zip;

	private final SortedMap<String, ZipEntry> files;

	private ZipSource(@Nullable ZipFile zip, SortedMap<String, ZipEntry> files) {
		this.zip = zip;
		this.files = files;
	}

	static ZipSource open(Path path, Remarks errors) throws IOException {
		String name = path.getFileName().toString();
		if (Files.size(path) == 0) {
			return refused(errors, name, "the file is empty");
		}
		ZipFile zip;
		try {
			zip = new ZipFile(path.toFile());
		}
		catch (ZipException ex) {
			return refused(errors, name, "this is not a zip that can be read: " + ex.getMessage());
		}
		SortedMap<String, ZipEntry> entries = new TreeMap<>();
		ZipNames names = new ZipNames();
		if (zip.size() > MOST_ENTRIES) {
			errors.add(name, 1, 1, "the zip has more than " + MOST_ENTRIES + " entries");
		}
		else {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				String problem = names.problem(entry);
				if (problem != null) {
					errors.add(name, 1, 1, "the entry " + Quoted.value(entry.getName()) + " " + problem);
				}
				else if (!entry.isDirectory() && !ZipNames.isLitter(entry.getName())) {
					entries.put(entry.getName(), entry);
				}
			}
		}
		return new ZipSource(zip, ZipNames.inRoot(entries));
	}

	private static ZipSource refused(Remarks errors, String name, String message) {
		errors.add(name, 1, 1, message);
		return new ZipSource(null, new TreeMap<>());
	}

	@Override
	public NavigableSet<String> names() {
		return new TreeSet<>(this.files.keySet());
	}

	@Override
	public InputStream open(String name) throws IOException {
		ZipEntry entry = entry(name);
		if (this.zip == null) {
			throw new IllegalStateException("The zip could not be opened");
		}
		return new LimitedStream(this.zip.getInputStream(entry), entry.getCompressedSize());
	}

	@Override
	public long size(String name) {
		return Math.max(entry(name).getSize(), 0);
	}

	private ZipEntry entry(String name) {
		ZipEntry entry = this.files.get(name);
		if (entry == null) {
			throw new IllegalArgumentException("No file " + name);
		}
		return entry;
	}

	@Override
	public void close() throws IOException {
		if (this.zip != null) {
			this.zip.close();
		}
	}

}
