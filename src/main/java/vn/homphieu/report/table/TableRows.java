package vn.homphieu.report.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.kernel.Level;
import vn.homphieu.report.Report.Steps;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.result.Sight;

/** Reads the rows of tables as they come from the database, never all at once. */
@Component
class TableRows {

	private static final int AT_ONCE = 2_000;

	private static final int STEP = 10_000;

	private final JdbcClient jdbc;

	TableRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Writes all levels of a table, as of one moment.
	 * @param table what it holds
	 * @param request which area, and which figures may be shown
	 * @param levels its levels
	 * @param writer takes the rows
	 * @param steps hears how many levels are done, and now and then that it goes on
	 * @throws IOException if they cannot be written
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public void write(TableSpec table, ReportRequest request, List<Level> levels, TableWriter writer, Steps steps)
			throws IOException {
		// The time that a page may take is too short for the minutes of a nation.
		this.jdbc.sql("select set_config('statement_timeout', '0', true)").query((row) -> {
		});
		for (int i = 0; i < levels.size(); i++) {
			int done = i;
			long[] rows = new long[1];
			writer.begin(levels.get(i));
			this.jdbc.sql(table.statement())
				.withFetchSize(AT_ONCE)
				.param("election", request.election().id())
				.param("level", levels.get(i).name())
				.param("area", request.area().id())
				.param("first", request.area().first())
				.param("last", request.area().last())
				.param("practice", request.election().practice())
				.param("all", request.sight() == Sight.APPROVED)
				.query((row) -> {
					try {
						writer.row(row);
					}
					catch (IOException ex) {
						throw new UncheckedIOException(ex);
					}
					if (++rows[0] % STEP == 0) {
						steps.progress(done, levels.size());
					}
				});
			writer.end();
			steps.progress(i + 1, levels.size());
		}
	}

}
