package vn.homphieu.report.form;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What minutes are about, as the part of a request names it: codes parted by colons, the
 * round last where it is not the first.
 *
 * @param codes the codes
 * @param round 1 first vote, 2 re-vote, 3 extra vote
 */
record FormPart(List<String> codes, int round) {

	/**
	 * Reads a part.
	 * @param part for example {@code S1:NA1} or {@code S1:NA1:3}
	 * @param codes how many codes it has
	 * @return the part, or nothing if it has another form
	 */
	static Optional<FormPart> parse(@Nullable String part, int codes) {
		List<String> words = (part != null) ? List.of(part.split(":", -1)) : List.of();
		if (words.size() == codes) {
			return Optional.of(new FormPart(words, 1));
		}
		if (words.size() == codes + 1 && words.getLast().matches("[123]")) {
			return Optional.of(new FormPart(words.subList(0, codes), Integer.parseInt(words.getLast())));
		}
		return Optional.empty();
	}

}
