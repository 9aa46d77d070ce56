package vn.homphieu.report;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.result.Sight;

/**
 * What is asked for: the same request on the same data gives the same bytes, whoever
 * asks.
 *
 * @param report name of the report
 * @param election the election
 * @param area the area it is about
 * @param part code of the council, constituency or voting area, or name of the breakdown,
 * where the report needs one; null otherwise
 * @param language its language
 * @param sight which figures it may show
 * @param format its form
 */
public record ReportRequest(String report, ElectionInfo election, AreaInfo area, @Nullable String part, Locale language,
		Sight sight, ReportFormat format) {
}
