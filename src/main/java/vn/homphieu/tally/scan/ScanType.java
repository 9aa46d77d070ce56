package vn.homphieu.tally.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The kinds of files that a scan may be, told by how they begin. */
public enum ScanType {

	/** A document of several pages. */
	PDF("application/pdf", "pdf", "255044462d"),
	/** A photo. */
	JPEG("image/jpeg", "jpg", "ffd8ff"),
	/** A scan without loss. */
	PNG("image/png", "png", "89504e470d0a1a0a");

	private final String mediaType;

	private final String extension;

	private final String beginning;

	ScanType(String mediaType, String extension, String beginning) {
		this.mediaType = mediaType;
		this.extension = extension;
		this.beginning = beginning;
	}

	/** Tells what a file is by its first bytes, whatever its name says. */
	static Optional<ScanType> of(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			String beginning = HexFormat.of().formatHex(in.readNBytes(8));
			return Arrays.stream(values()).filter((type) -> beginning.startsWith(type.beginning)).findFirst();
		}
	}

	public String mediaType() {
		return this.mediaType;
	}

	public String extension() {
		return this.extension;
	}

	public boolean isImage() {
		return this != PDF;
	}

}
