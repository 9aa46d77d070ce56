package vn.homphieu.report.kept;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.FromConsole;
import vn.homphieu.kernel.VietnamTime;
import vn.homphieu.report.ReportFormat;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.result.DataVersion;

/** The reports that were made, and their files. */
@Service
@Transactional(readOnly = true)
public class KeptReports {

	private static final String REPORT = """
			select code, report, election_id, area, part, language, sight, template_version, data_version,
				data_changed_at, data_hash, official, simulated
			from issued_report
			""";

	private static final String FIND = REPORT
			+ """
					where election_id = :election and area = :area and report = :report and part = :part and language = :language
						and sight = :sight and template_version = :template and data_version = :version
					""";

	private static final String ISSUE = """
			insert into issued_report (code, report, election_id, area, part, language, sight, template_version,
				data_version, data_changed_at, data_hash, official, simulated, issued_at)
			values (:code, :report, :electionId, :area, :part, :language, :sight, :templateVersion, :dataVersion,
				:dataChangedAt, :dataHash, :official, :simulated, :now)
			on conflict do nothing
			""";

	private static final String KEEP = """
			insert into report_file (code, format, hash, size, made_at, wanted_at, kept)
			values (:code, :format, :hash, :size, :now, :now, true)
			on conflict (code, format, hash) do update set kept = true, wanted_at = excluded.wanted_at
			""";

	private static final String FORGET = """
			update report_file set kept = false where kept and wanted_at < :before returning hash
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	KeptReports(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Finds a report by its code.
	 * @param code ten letters and digits
	 * @return the report, if it was made here
	 */
	public Optional<IssuedReport> find(String code) {
		return this.jdbc.sql(REPORT + " where code = :code").param("code", code).query(IssuedReport.class).optional();
	}

	/**
	 * Finds what was made of a request.
	 * @param request what is asked for
	 * @param templateVersion state of its text
	 * @param version state of the data
	 * @return the report, in whatever form
	 */
	public Optional<IssuedReport> find(ReportRequest request, String templateVersion, DataVersion version) {
		return this.jdbc.sql(FIND)
			.param("election", request.election().id())
			.param("area", request.area().code())
			.param("report", request.report())
			.param("part", part(request.part()))
			.param("language", request.language().getLanguage())
			.param("sight", request.sight().name())
			.param("template", templateVersion)
			.param("version", version.number())
			.query(IssuedReport.class)
			.optional();
	}

	static String part(@Nullable String part) {
		return (part != null) ? part : "";
	}

	/**
	 * Lists the files of a report, those that are gone too.
	 * @param code its code
	 * @return the files, by form
	 */
	public List<ReportFile> files(String code) {
		return this.jdbc.sql(
				"select code, format, hash, size, made_at, kept from report_file where code = :code order by format, hash")
			.param("code", code)
			.query(ReportFile.class)
			.list();
	}

	/**
	 * Finds the file of a report that is handed out.
	 * @param code the report's code
	 * @param format the form
	 * @return the file, if it is kept
	 */
	public Optional<ReportFile> file(String code, ReportFormat format) {
		return files(code).stream().filter((file) -> file.format() == format && file.kept()).findFirst();
	}

	@FromConsole
	@Transactional
	void issue(IssuedReport report) {
		this.jdbc.sql(ISSUE)
			.param("code", report.code())
			.param("report", report.report())
			.param("electionId", report.electionId())
			.param("area", report.area())
			.param("part", report.part())
			.param("language", report.language())
			.param("sight", report.sight().name())
			.param("templateVersion", report.templateVersion())
			.param("dataVersion", report.dataVersion())
			.param("dataChangedAt", report.dataChangedAt())
			.param("dataHash", report.dataHash())
			.param("official", report.official())
			.param("simulated", report.simulated())
			.param("now", now())
			.update();
	}

	@FromConsole
	@Transactional
	void keep(String code, ReportFormat format, String hash, long size) {
		this.jdbc.sql(KEEP)
			.param("code", code)
			.param("format", format.name())
			.param("hash", hash)
			.param("size", size)
			.param("now", now())
			.update();
	}

	/** Remembers that a file was handed out. */
	@FromConsole
	@Transactional
	public void wanted(ReportFile file) {
		this.jdbc
			.sql("update report_file set wanted_at = :now where code = :code and format = :format and hash = :hash")
			.param("now", now())
			.param("code", file.code())
			.param("format", file.format().name())
			.param("hash", file.hash())
			.update();
	}

	/**
	 * Forgets files that nobody wanted for long. Returns the hashes of those that may be
	 * deleted.
	 */
	@FromConsole
	@Transactional
	List<String> forget(Duration kept) {
		List<String> forgotten = this.jdbc.sql(FORGET).param("before", now().minus(kept)).query(String.class).list();
		return forgotten.stream()
			.distinct()
			.filter((hash) -> !this.jdbc.sql("select exists (select from report_file where hash = :hash and kept)")
				.param("hash", hash)
				.query(Boolean.class)
				.single())
			.toList();
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock.withZone(VietnamTime.ZONE));
	}

}
