package vn.homphieu.tally.scan;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import vn.homphieu.account.Actor;
import vn.homphieu.tally.scan.ScanRefusedException.Reason;

/**
 * Takes the files of one upload, each for itself: a broken one does not stop the others.
 */
@Component
class ScanUploads {

	private final Scans scans;

	private final ScanIntake intake;

	ScanUploads(Scans scans, ScanIntake intake) {
		this.scans = scans;
		this.intake = intake;
	}

	/**
	 * What became of a file.
	 *
	 * @param name its name
	 * @param refused why it was not taken, or {@code null}
	 */
	record Taken(String name, @Nullable Reason refused) implements Serializable {
	}

	List<Taken> attach(Actor actor, String election, String station, List<MultipartFile> files,
			@Nullable String constituency, @Nullable Integer round) throws IOException {
		this.scans.requireAttach(actor, election, station);
		List<Taken> taken = new ArrayList<>();
		boolean some = constituency != null && !constituency.isEmpty();
		for (MultipartFile file : files) {
			Path content = Files.createTempFile("scan", ".upload");
			ScanUpload upload = new ScanUpload(content, Objects.requireNonNullElse(file.getOriginalFilename(), ""),
					some ? constituency : null, some ? Objects.requireNonNullElse(round, 1) : null);
			try {
				file.transferTo(content);
				this.scans.attach(actor, election, station, upload, this.intake.take(content));
				taken.add(new Taken(upload.shortName(), null));
			}
			catch (ScanRefusedException ex) {
				taken.add(new Taken(upload.shortName(), ex.reason()));
			}
			finally {
				Files.deleteIfExists(content);
			}
		}
		return taken;
	}

}
