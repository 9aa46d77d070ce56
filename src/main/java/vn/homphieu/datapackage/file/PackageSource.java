package vn.homphieu.datapackage.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** An open data package: a folder or a zip, never extracted. */
public interface PackageSource extends AutoCloseable {

	/**
	 * Opens a package.
	 * @param path a folder or a zip file
	 * @param errors receives why it cannot be one
	 * @return the package; one without files if errors were added
	 * @throws IOException if it cannot be read
	 */
	static PackageSource open(Path path, Remarks errors) throws IOException {
		return Files.isDirectory(path) ? FolderSource.open(path) : ZipSource.open(path, errors);
	}

	/**
	 * Returns the files.
	 * @return bare names of the files, without those in further folders
	 */
	Set<String> names();

	/**
	 * Reads a file.
	 * @param name one of the names
	 * @return its bytes; reading fails with a {@link TooLargeException} past any sensible
	 * size
	 * @throws IOException if it cannot be read
	 */
	InputStream open(String name) throws IOException;

	/**
	 * Returns the size of a file, for a progress bar.
	 * @param name one of the names
	 * @return bytes, or 0 if not known
	 */
	long size(String name);

	@Override
	void close() throws IOException;

}
