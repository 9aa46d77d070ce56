package vn.homphieu.report.kept;

import java.nio.file.Path;

/**
 * A report that lies ready.
 *
 * @param report the report
 * @param file its file
 * @param path where the file lies
 */
public record MadeReport(IssuedReport report, ReportFile file, Path path) {
}
