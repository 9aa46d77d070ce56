package vn.homphieu.report.kept;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.homphieu.job.JobFailedException;
import vn.homphieu.report.Report;
import vn.homphieu.report.ReportFormat;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.document.Marks;
import vn.homphieu.result.AreaResultService;
import vn.homphieu.result.DataVersion;
import vn.homphieu.result.DataVersions;
import vn.homphieu.result.ResultStatus;
import vn.homphieu.result.Sight;

/**
 * Makes reports, each once for a state of the data and of its text; whoever asks again
 * gets the same file.
 */
@Component
public class ReportMaker {

	/**
	 * While figures change faster than a report is made, no state of them can be told.
	 */
	private static final int MOST_ATTEMPTS = 5;

	private final Reports reports;

	private final DataVersions versions;

	private final DataHash hashes;

	private final AreaResultService results;

	private final CheckAddress addresses;

	private final KeptReports kept;

	private final ReportFiles files;

	private final ReportSweep sweep;

	ReportMaker(Reports reports, DataVersions versions, DataHash hashes, AreaResultService results,
			CheckAddress addresses, KeptReports kept, ReportFiles files, ReportSweep sweep) {
		this.reports = reports;
		this.versions = versions;
		this.hashes = hashes;
		this.results = results;
		this.addresses = addresses;
		this.kept = kept;
		this.files = files;
		this.sweep = sweep;
	}

	/**
	 * Finds what lies ready for a request, of the data as they are now.
	 * @param request what is asked for
	 * @return the report, if its file is there
	 */
	public Optional<MadeReport> find(ReportRequest request) {
		String template = this.reports.require(request.report()).templateVersion(request);
		return find(request, template, version(request));
	}

	/**
	 * Tells in which forms a report lies ready, of the data as they are now.
	 * @param request what is asked for, in any form
	 * @return the forms, with the code of the report
	 */
	public Map<ReportFormat, String> ready(ReportRequest request) {
		String template = this.reports.require(request.report()).templateVersion(request);
		return this.kept.find(request, template, version(request))
			.map((report) -> this.kept.files(report.code())
				.stream()
				.filter((file) -> file.kept() && this.files.has(file.hash()))
				.collect(Collectors.toMap(ReportFile::format, ReportFile::code, (one, other) -> one)))
			.orElse(Map.of());
	}

	/**
	 * Opens a report that was made before, whatever became of the data.
	 * @param code its code
	 * @param format the form
	 * @return the report, if its file is there
	 */
	public Optional<MadeReport> open(String code, ReportFormat format) {
		return this.kept.find(code)
			.flatMap((report) -> this.kept.file(code, format)
				.filter((file) -> this.files.has(file.hash()))
				.map((file) -> new MadeReport(report, file, this.files.place(file.hash()))));
	}

	/**
	 * Names the state of the data and of the text that a request is made from now.
	 * @param request what is asked for
	 * @return changes whenever another file would be made
	 */
	public String state(ReportRequest request) {
		return this.reports.require(request.report()).templateVersion(request) + " " + version(request).number();
	}

	private Optional<MadeReport> find(ReportRequest request, String template, DataVersion version) {
		return this.kept.find(request, template, version)
			.flatMap((report) -> this.kept.file(report.code(), request.format())
				.filter((file) -> this.files.has(file.hash()))
				.map((file) -> new MadeReport(report, file, this.files.place(file.hash()))));
	}

	private DataVersion version(ReportRequest request) {
		return this.versions.of(request.election(), request.area(), request.sight());
	}

	/**
	 * Makes a report, unless it lies ready.
	 * @param request what is asked for
	 * @param steps hears how far it is
	 * @return the report
	 * @throws IOException if it cannot be written
	 * @throws JobFailedException if the figures change again and again meanwhile
	 */
	public MadeReport make(ReportRequest request, Report.Steps steps) throws IOException {
		Report report = this.reports.require(request.report());
		for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
			String template = report.templateVersion(request);
			DataVersion version = version(request);
			Optional<MadeReport> ready = find(request, template, version);
			if (ready.isPresent()) {
				return ready.get();
			}
			IssuedReport issued = issued(request, template, version);
			Path file = this.files.unfinished();
			try {
				String hash = write(report, request, issued, file, steps);
				if (version.equals(version(request)) && template.equals(report.templateVersion(request))) {
					return keep(request, issued, file, hash);
				}
			}
			finally {
				Files.deleteIfExists(file);
			}
		}
		throw new JobFailedException("MOVING", "");
	}

	private IssuedReport issued(ReportRequest request, String template, DataVersion version) {
		String hash = this.hashes.of(request.election(), request.area(), request.sight(), version.number());
		boolean official = request.sight() == Sight.PUBLISHED
				&& this.results.of(request.election(), request.area(), false).status() == ResultStatus.OFFICIAL;
		String part = KeptReports.part(request.part());
		String language = request.language().getLanguage();
		String code = ShortCode.of(String.join("\n", request.report(), request.election().slug(), request.area().code(),
				part, language, request.sight().name(), template, version.toString(), hash));
		return new IssuedReport(code, request.report(), request.election().id(), request.area().code(), part, language,
				request.sight(), template, version.number(), version.changedAt(), hash, official,
				request.election().simulated());
	}

	private String write(Report report, ReportRequest request, IssuedReport issued, Path file, Report.Steps steps)
			throws IOException {
		MessageDigest digest = Sha256.digest();
		try (OutputStream out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), digest))) {
			Marks marks = issued.marks(this.addresses.of(issued.code()));
			report.write(request, request.election().practice() ? marks.ofPracticeElection() : marks, out, steps);
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private MadeReport keep(ReportRequest request, IssuedReport issued, Path file, String hash) throws IOException {
		long size = Files.size(file);
		this.files.keep(file, hash);
		this.kept.issue(issued);
		this.kept.keep(issued.code(), request.format(), hash, size);
		this.sweep.run();
		return find(request, issued.templateVersion(), new DataVersion(issued.dataVersion(), issued.dataChangedAt()))
			.orElseThrow();
	}

}
