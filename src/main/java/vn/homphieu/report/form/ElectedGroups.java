package vn.homphieu.report.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Percentage;

/**
 * Those elected at a level by the groups that the statistics tell; forms 28 and 30 (2021:
 * 30 and 32), parts II to IV. A part is null where it is not known of anybody.
 *
 * @param total all elected
 * @param traits women, ethnic minorities, young, not of the Party, deputies before, of a
 * religion, self-nominated: each a part of all for itself
 * @param education below university, university, postgraduate and not known: parts of a
 * whole
 * @param theory intermediate, advanced, bachelor, and none or not known: parts of a whole
 * @param sectors the seven sectors, and not known: parts of a whole
 */
record ElectedGroups(long total, List<@Nullable Long> traits, List<@Nullable Long> education,
		List<@Nullable Long> theory, List<@Nullable Long> sectors) {

	List<@Nullable Percentage> traitShares() {
		List<@Nullable Percentage> shares = new ArrayList<>();
		this.traits.forEach((part) -> shares.add((part != null) ? Percentage.of(part, this.total) : null));
		return shares;
	}

	/** Shares of parts that total 100,00, without the last part of those not known. */
	static List<? extends @Nullable Percentage> shares(List<@Nullable Long> parts) {
		List<Long> known = parts.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
		List<Percentage> shares = (known.size() < parts.size()) ? List.of()
				: Percentage.parts(known.stream().mapToLong(Long::longValue).toArray());
		return shares.isEmpty() ? Collections.nCopies(parts.size() - 1, null) : shares.subList(0, parts.size() - 1);
	}

	/** The same for a text. */
	Map<String, Object> figures(String level) {
		FormFigures figures = new FormFigures().text("name", level).number("total", this.total, null);
		String[] names = { "women", "minority", "young", "nonParty", "incumbent", "religious", "selfNominated" };
		for (int i = 0; i < names.length; i++) {
			figures.number(names[i], this.traits.get(i), null).percent(names[i] + "Share", traitShares().get(i), null);
		}
		String[] degrees = { "belowUniversity", "university", "postgraduate" };
		for (int i = 0; i < degrees.length; i++) {
			figures.number(degrees[i], this.education.get(i), null)
				.percent(degrees[i] + "Share", shares(this.education).get(i), null);
		}
		return figures.map();
	}

}
