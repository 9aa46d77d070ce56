package vn.homphieu.tally.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where the files of scans lie: each once, named by the SHA-256 of its content. */
interface ScanStore {

	/**
	 * Keeps a file for good; when this returns it has reached the disk.
	 * @param hash SHA-256 of the file in hexadecimal digits
	 * @param file the file, which the caller deletes
	 */
	void keep(String hash, Path file) throws IOException;

	/**
	 * Opens a file.
	 * @param hash SHA-256 of the file in hexadecimal digits
	 * @return its bytes, to be closed by the caller
	 */
	InputStream open(String hash) throws IOException;

}
