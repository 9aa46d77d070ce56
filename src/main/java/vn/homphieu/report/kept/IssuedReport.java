package vn.homphieu.report.kept;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import vn.homphieu.report.document.Marks;
import vn.homphieu.result.Sight;

/**
 * A report made from one state of the data.
 *
 * @param code its short code
 * @param report name of the report
 * @param electionId key of the election
 * @param area code of the area
 * @param part the part of the area; empty for all of it
 * @param language its language
 * @param sight which figures it shows
 * @param templateVersion state of its text
 * @param dataVersion number of the state of the data
 * @param dataChangedAt time of that state; null while there is none
 * @param dataHash hash of the data
 * @param official whether all results were final
 * @param simulated whether the figures are invented
 */
public record IssuedReport(String code, String report, long electionId, String area, String part, String language,
		Sight sight, String templateVersion, long dataVersion, @Nullable OffsetDateTime dataChangedAt, String dataHash,
		boolean official, boolean simulated) {

	public boolean isPublished() {
		return this.sight == Sight.PUBLISHED;
	}

	/** What every page of it carries. */
	Marks marks(String checkAddress) {
		return new Marks(this.dataVersion, this.dataChangedAt, this.dataHash, this.official, this.simulated,
				isPublished(), this.code, checkAddress);
	}

}
