package vn.homphieu.datapackage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import vn.homphieu.datapackage.file.PackageSource;

/** A package whose reading somebody watches. */
final class WatchedSource implements PackageSource {

	private final PackageSource source;

	private final ImportCourse course;

	WatchedSource(PackageSource source, ImportCourse course) {
		this.source = source;
		this.course = course;
	}

	@Override
	public Set<String> names() {
		return this.source.names();
	}

	@Override
	public InputStream open(String name) throws IOException {
		long total = size(name);
		return new FilterInputStream(this.source.open(name)) {

			private long done;

			@Override
			public int read(byte[] buffer, int offset, int length) throws IOException {
				int read = super.read(buffer, offset, length);
				this.done += Math.max(read, 0);
				WatchedSource.this.course.reading(name, Math.min(this.done, total), total);
				return read;
			}

		};
	}

	@Override
	public long size(String name) {
		return this.source.size(name);
	}

	@Override
	public void close() throws IOException {
		this.source.close();
	}

}
