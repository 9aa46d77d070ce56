package vn.homphieu.tally.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import vn.homphieu.tally.DraftForm;
import vn.homphieu.tally.SubmitForm;
import vn.homphieu.tally.rules.Fields;

/**
 * A sheet as its form sends it.
 *
 * @param revision revision of the draft that it was made from, 0 where there was none
 * @param requestKey key of this submission
 * @param tab name of the browser window, or {@code null}
 * @param figures what was typed, by name of the field
 * @param note incidents noted, or {@code null}
 * @param confirmed codes of the warnings that were confirmed
 */
record SheetForm(int revision, UUID requestKey, @Nullable String tab, Map<String, String> figures,
		@Nullable String note, Set<String> confirmed) {

	/**
	 * Takes the figures from among all that was sent: the names of the fields are those
	 * of the rules.
	 */
	static SheetForm of(int revision, UUID requestKey, MultiValueMap<String, String> sent) {
		Map<String, String> figures = new HashMap<>();
		sent.forEach((name, values) -> {
			if (isFigure(name)) {
				figures.put(name, Objects.requireNonNullElse(values.getFirst(), ""));
			}
		});
		return new SheetForm(revision, requestKey, sent.getFirst("tab"), figures, sent.getFirst("note"),
				Set.copyOf(sent.getOrDefault("confirmed", List.of())));
	}

	DraftForm draft() {
		return new DraftForm(this.revision, this.tab, this.figures, this.note);
	}

	SubmitForm submission() {
		return new SubmitForm(this.revision, this.requestKey, this.tab, this.figures, this.note, this.confirmed);
	}

	private static boolean isFigure(String name) {
		return SheetLine.ORDER.contains(name) || name.startsWith(Fields.votes("")) || name.startsWith("ballots.");
	}

}
