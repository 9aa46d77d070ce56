package vn.homphieu.datapackage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import vn.homphieu.datapackage.file.PackageSource;

/** A package whose reading somebody watches. */
final class WatchedSource implements PackageSource {

	private final PackageSource source;

	private final ImportProgress progress;

	WatchedSource(PackageSource source, ImportProgress progress) {
		this.source = source;
		this.progress = progress;
	}

	@Override
	public Set<String> names() {
		return this.source.names();
	}

	@Override
	public InputStream open(String name) throws IOException {
		String phase = "reading " + name;
		long total = size(name);
		return new FilterInputStream(this.source.open(name)) {

			private long done;

			@Override
			public int read(byte[] buffer, int offset, int length) throws IOException {
				int read = super.read(buffer, offset, length);
				this.done += Math.max(read, 0);
				WatchedSource.this.progress.at(phase, Math.min(this.done, total), total);
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
