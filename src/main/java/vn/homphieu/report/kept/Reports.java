package vn.homphieu.report.kept;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.homphieu.kernel.NotFoundException;
import vn.homphieu.report.Report;

/** The kinds of reports that there are. */
@Component
public class Reports {

	private final List<Report> reports;

	Reports(List<Report> reports) {
		this.reports = reports.stream().sorted(Comparator.comparing(Report::name)).toList();
	}

	/**
	 * Lists them.
	 * @return by name
	 */
	public List<Report> all() {
		return this.reports;
	}

	/**
	 * Finds one.
	 * @param name its name
	 * @return the report
	 * @throws NotFoundException if there is none of that name
	 */
	public Report require(String name) {
		Optional<Report> found = this.reports.stream().filter((report) -> report.name().equals(name)).findFirst();
		return found.orElseThrow(() -> new NotFoundException("report", name));
	}

}
