package vn.homphieu.result.office;

import org.jspecify.annotations.Nullable;

import vn.homphieu.election.ElectionInfo;
import vn.homphieu.result.PublicationPlan;

/**
 * The page on which a council's results are published.
 *
 * @param election the election
 * @param plan what would become public
 * @param form what was typed
 * @param refusal why it was refused, {@code null} if it was not
 * @param published how many became public just now, 0 for none
 */
record PublishPage(ElectionInfo election, PublicationPlan plan, UnitForm form, @Nullable String refusal,
		int published) {
}
