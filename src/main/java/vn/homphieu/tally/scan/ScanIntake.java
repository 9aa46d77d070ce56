package vn.homphieu.tally.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import vn.homphieu.tally.scan.ScanRefusedException.Reason;

/** Checks a file by its content, copies it without metadata and keeps both. */
@Component
class ScanIntake {

	private static final Logger logger = LoggerFactory.getLogger(ScanIntake.class);

	/** 20 MB. */
	static final int LARGEST = 20 * 1024 * 1024;

	private final ScanStore store;

	/** A decoded photo takes about 50 MB: only so many at once. */
	private final Semaphore decoding = new Semaphore(2);

	ScanIntake(ScanStore store) {
		this.store = store;
	}

	/**
	 * Takes a file in.
	 * @param file the file
	 * @return what it is
	 * @throws ScanRefusedException if it is no scan
	 */
	CheckedScan take(Path file) throws IOException, ScanRefusedException {
		long size = Files.size(file);
		if (size == 0) {
			throw new ScanRefusedException(Reason.EMPTY);
		}
		if (size > LARGEST) {
			throw new ScanRefusedException(Reason.TOO_LARGE);
		}
		ScanType type = ScanType.of(file).orElseThrow(() -> new ScanRefusedException(Reason.UNKNOWN_TYPE));
		Path copy = Files.createTempFile("scan", ".copy");
		try {
			int pages = copy(file, type, copy);
			CheckedScan scan = new CheckedScan(hash(file), hash(copy), type, (int) size, pages);
			keep(scan, file, copy);
			return scan;
		}
		finally {
			Files.deleteIfExists(copy);
		}
	}

	private int copy(Path file, ScanType type, Path copy) throws IOException, ScanRefusedException {
		this.decoding.acquireUninterruptibly();
		try {
			if (type == ScanType.PDF) {
				return PdfCopy.write(file, copy);
			}
			ImageCopy.write(file, type, copy);
			return 1;
		}
		finally {
			this.decoding.release();
		}
	}

	/**
	 * Nothing refers to a file before both are kept, so a failure leaves nothing half
	 * done.
	 */
	private void keep(CheckedScan scan, Path file, Path copy) throws ScanRefusedException {
		try {
			this.store.keep(scan.hash(), file);
			this.store.keep(scan.copyHash(), copy);
		}
		catch (IOException ex) {
			logger.warn("A scan cannot be stored: {}", ex.toString());
			throw new ScanRefusedException(Reason.NOT_STORED, ex);
		}
	}

	InputStream open(String hash) throws IOException {
		return this.store.open(hash);
	}

	private static String hash(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file);
				DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
			digest.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(digest.getMessageDigest().digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java has SHA-256", ex);
		}
	}

}
