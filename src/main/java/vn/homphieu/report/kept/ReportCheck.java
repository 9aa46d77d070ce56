package vn.homphieu.report.kept;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.report.ReportFormat;
import vn.homphieu.report.ReportRequest;
import vn.homphieu.report.kept.CheckController.Age;
import vn.homphieu.report.kept.CheckController.CheckPage;
import vn.homphieu.result.DataVersions;

/** Tells of a report whether it was made here and whether it is the latest. */
@Service
@Transactional(readOnly = true)
class ReportCheck {

	private final KeptReports kept;

	private final Elections elections;

	private final Areas areas;

	private final DataVersions versions;

	private final Reports reports;

	ReportCheck(KeptReports kept, Elections elections, Areas areas, DataVersions versions, Reports reports) {
		this.kept = kept;
		this.elections = elections;
		this.areas = areas;
		this.versions = versions;
		this.reports = reports;
	}

	Optional<CheckPage> of(String code, @Nullable String hash) {
		return this.kept.find(code).map((report) -> page(report, hash));
	}

	private CheckPage page(IssuedReport report, @Nullable String hash) {
		ElectionInfo election = this.elections.require(report.electionId());
		AreaInfo area = this.areas.require(election.id(), report.area());
		return new CheckPage(report, election, area, age(report, election, area), this.kept.files(report.code()),
				CheckPage.typed(hash));
	}

	private Age age(IssuedReport report, ElectionInfo election, AreaInfo area) {
		if (this.versions.of(election, area, report.sight()).number() != report.dataVersion()) {
			return Age.OTHER_DATA;
		}
		ReportRequest request = new ReportRequest(report.report(), election, area,
				report.part().isEmpty() ? null : report.part(), Locale.of(report.language()), report.sight(),
				ReportFormat.PDF);
		return this.reports.all()
			.stream()
			.filter((one) -> one.name().equals(report.report()))
			.anyMatch((one) -> one.templateVersion(request).equals(report.templateVersion())) ? Age.LATEST
					: Age.OTHER_TEXT;
	}

}
