package vn.homphieu.datapackage.file;

import java.io.IOException;
import java.util.zip.ZipException;

import org.jspecify.annotations.Nullable;

/** Says in a sentence why a file could not be read on. */
final class Faults {

	private Faults() {
	}

	static String describe(RuntimeException fault) {
		for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
			if (cause instanceof TooLargeException) {
				return String.valueOf(cause.getMessage());
			}
			if (cause instanceof ZipException) {
				return "the zip is damaged here: " + cause.getMessage();
			}
			if (cause instanceof IOException) {
				return "the file cannot be read on: " + cause.getMessage();
			}
		}
		return sentence(fault.getMessage());
	}

	private static String sentence(@Nullable String message) {
		String text = (message != null) ? message : "";
		if (text.contains("Unclosed quote")) {
			return "a quotation mark is never closed";
		}
		if (text.contains("closing quote")) {
			return "text after a closing quotation mark; a quotation mark inside a cell is doubled";
		}
		return "the line is too long; is a quotation mark never closed?";
	}

}
