package vn.homphieu.election;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * An election as other modules see it.
 *
 * @param id key in the database
 * @param slug its short name in addresses, unique
 * @param name its full name
 * @param day the voting day of the country
 * @param term years of the term, e.g. 2021-2026
 * @param rules its rule set: every limit of the law
 * @param simulated whether its figures are invented
 * @param practice whether it is a practice election
 * @param coverage code of the area that its data cover; null for the whole country
 * @param resultsChangedAt when a public figure last changed; null if nothing is published
 */
public record ElectionInfo(long id, String slug, String name, LocalDate day, String term, RuleSet rules,
		boolean simulated, boolean practice, @Nullable String coverage, @Nullable OffsetDateTime resultsChangedAt) {
}
