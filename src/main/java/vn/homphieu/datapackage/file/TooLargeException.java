package vn.homphieu.datapackage.file;

import java.io.IOException;

/**
 * A file of a package is larger than any real one: reading stops before it fills the
 * memory.
 */
final class TooLargeException extends IOException {

	private static final long serialVersionUID = 1L;

	TooLargeException(String message) {
		super(message);
	}

}
