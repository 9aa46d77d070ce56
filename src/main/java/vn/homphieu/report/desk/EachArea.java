package vn.homphieu.report.desk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.job.JobCancelledException;
import vn.homphieu.job.JobFailedException;
import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.NotFoundException;
import vn.homphieu.kernel.VietnamTime;
import vn.homphieu.kernel.VietnameseNames;
import vn.homphieu.report.Report;
import vn.homphieu.report.ReportFormat;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.document.Marks;
import vn.homphieu.report.kept.MadeReport;
import vn.homphieu.report.kept.ReportMaker;
import vn.homphieu.report.kept.Reports;

/**
 * One report for each area of a level, all in one zip. Each is kept by itself, so that
 * after a crash those that were made are not made again; the zip is written from their
 * files, never held in memory. Its times are those of the data.
 */
@Component
class EachArea implements Report {

	static final String NAME = "each";

	/** Before the oldest time that a zip can tell nothing was counted. */
	private static final LocalDateTime WITHOUT_DATA = LocalDateTime.of(1980, 1, 1, 0, 0);

	/** Each report that is being made takes some tens of megabytes. */
	private static final int MOST_AT_ONCE = 4;

	private final ObjectProvider<Reports> reports;

	private final ObjectProvider<ReportMaker> maker;

	private final Areas areas;

	private final JdbcClient jdbc;

	EachArea(ObjectProvider<Reports> reports, ObjectProvider<ReportMaker> maker, Areas areas, JdbcClient jdbc) {
		this.reports = reports;
		this.maker = maker;
		this.areas = areas;
		this.jdbc = jdbc;
	}

	/** What each area gets: the part of a request is {@code REPORT.LEVEL.FORMAT}. */
	record Wanted(String report, AreaLevel level, ReportFormat format) {

		static Optional<Wanted> read(@Nullable String part) {
			String[] words = (part != null) ? part.split("\\.", -1) : new String[0];
			try {
				return (words.length == 3)
						? Optional.of(new Wanted(words[0], AreaLevel.valueOf(words[1]), ReportFormat.valueOf(words[2])))
						: Optional.empty();
			}
			catch (IllegalArgumentException ex) {
				return Optional.empty();
			}
		}

		/** A page of the portal has neither style nor links outside of it. */
		boolean isFile() {
			return this.format != ReportFormat.HTML;
		}

		ReportRequest of(ReportRequest all, AreaInfo area) {
			return new ReportRequest(this.report, all.election(), area, null, all.language(), all.sight(), this.format);
		}

	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Set<ReportFormat> formats() {
		return Set.of(ReportFormat.ZIP);
	}

	@Override
	public boolean fits(ReportRequest request) {
		return Wanted.read(request.part())
			.filter((wanted) -> !wanted.report().equals(NAME) && known(wanted.report()) && wanted.isFile()
					&& inner(wanted).formats().contains(wanted.format()) && !requests(request, wanted).isEmpty())
			.isPresent();
	}

	private boolean known(String report) {
		return this.reports.getObject().all().stream().anyMatch((one) -> one.name().equals(report));
	}

	private Report inner(Wanted wanted) {
		return this.reports.getObject().require(wanted.report());
	}

	private static Wanted wanted(ReportRequest request) {
		return Wanted.read(request.part())
			.orElseThrow(() -> new NotFoundException("part", String.valueOf(request.part())));
	}

	@Override
	public Set<Level> levels(ReportRequest request) {
		Wanted wanted = wanted(request);
		Set<Level> levels = EnumSet.noneOf(Level.class);
		requests(request, wanted).forEach((one) -> levels.addAll(inner(wanted).levels(one)));
		return levels;
	}

	@Override
	public String templateVersion(ReportRequest request) {
		Wanted wanted = wanted(request);
		return inner(wanted).templateVersion(wanted.of(request, request.area()));
	}

	private List<ReportRequest> requests(ReportRequest request, Wanted wanted) {
		Report inner = inner(wanted);
		return this.jdbc.sql("""
				select code from area where election_id = :election and level = :level
					and first_position > :first and last_position <= :last order by code collate "C"
				""")
			.param("election", request.election().id())
			.param("level", wanted.level().name())
			.param("first", request.area().first())
			.param("last", request.area().last())
			.query(String.class)
			.list()
			.stream()
			.map((code) -> wanted.of(request, this.areas.require(request.election().id(), code)))
			.filter(inner::fits)
			.toList();
	}

	@Override
	public void write(ReportRequest request, Marks marks, OutputStream out, Steps steps) throws IOException {
		List<ReportRequest> requests = requests(request, wanted(request));
		OffsetDateTime changed = marks.time();
		LocalDateTime time = (changed != null) ? LocalDateTime.ofInstant(changed.toInstant(), VietnamTime.ZONE)
				: WITHOUT_DATA;
		ExecutorService threads = Executors
			.newFixedThreadPool(Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_AT_ONCE));
		try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out), StandardCharsets.UTF_8)) {
			List<Future<MadeReport>> making = new ArrayList<>();
			for (ReportRequest one : requests) {
				making.add(threads.submit(() -> this.maker.getObject().make(one, Steps.SILENT)));
			}
			StringBuilder sums = new StringBuilder();
			for (int i = 0; i < requests.size(); i++) {
				steps.progress(i, requests.size());
				MadeReport made = result(making.get(i));
				String name = fileName(requests.get(i));
				begin(zip, name, time);
				Files.copy(made.path(), zip);
				sums.append(made.file().hash()).append("  ").append(name).append('\n');
			}
			begin(zip, "SHA256SUMS", time);
			zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
			steps.progress(requests.size(), requests.size());
		}
		finally {
			threads.shutdownNow();
		}
	}

	private static void begin(ZipOutputStream zip, String name, LocalDateTime time) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(time);
		zip.putNextEntry(entry);
	}

	private static String fileName(ReportRequest request) {
		String area = VietnameseNames.searchForm(request.area().fullName()).replaceAll("[^a-z0-9]+", "-");
		return request.area().code() + "-" + area + "." + request.format().extension();
	}

	private static MadeReport result(Future<MadeReport> making) throws IOException {
		try {
			return making.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new JobCancelledException();
		}
		catch (ExecutionException ex) {
			switch (ex.getCause()) {
				case IOException cause -> throw cause;
				case RuntimeException cause -> throw cause;
				case null, default -> throw new JobFailedException("UNEXPECTED", "");
			}
		}
	}

}
