package vn.homphieu.datapackage.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A package in a folder, or in the only folder inside it. */
final class FolderSource implements PackageSource {

	private final SortedMap<String, Path> files = new TreeMap<>();

	private FolderSource() {
	}

	static FolderSource open(Path folder) throws IOException {
		FolderSource source = new FolderSource();
		source.list(folder);
		if (source.files.isEmpty()) {
			List<Path> inside = new ArrayList<>();
			try (Stream<Path> children = Files.list(folder)) {
				children.filter(Files::isDirectory).forEach(inside::add);
			}
			if (inside.size() == 1) {
				source.list(inside.getFirst());
			}
		}
		return source;
	}

	private void list(Path folder) throws IOException {
		try (Stream<Path> children = Files.list(folder)) {
			children.filter(Files::isRegularFile)
				.filter((file) -> !file.getFileName().toString().startsWith("."))
				.forEach((file) -> this.files.put(file.getFileName().toString(), file));
		}
	}

	@Override
	public NavigableSet<String> names() {
		return new TreeSet<>(this.files.keySet());
	}

	@Override
	public InputStream open(String name) throws IOException {
		return new LimitedStream(Files.newInputStream(path(name)), Long.MAX_VALUE);
	}

	@Override
	public long size(String name) {
		return path(name).toFile().length();
	}

	private Path path(String name) {
		Path path = this.files.get(name);
		if (path == null) {
			throw new IllegalArgumentException("No file " + name);
		}
		return path;
	}

	@Override
	public void close() {
		// Nothing stays open between the files.
	}

}
