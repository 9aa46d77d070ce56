package vn.homphieu.report.summary;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Percentage;
import vn.homphieu.result.PersonGroups;

/**
 * The groups of candidates or of deputies by their names, each with its share. Women,
 * minorities and so on overlap and have shares of their own; education and political
 * theory are parts of a whole, whose shares total 100,00 (DESIGN.md §1.6).
 */
final class GroupLine {

	private GroupLine() {
	}

	/** The groups that overlap, in the order of forms 28 and 30. */
	static List<Group> overlapping(PersonGroups groups) {
		return List.of(single(groups, "women", groups.women()), single(groups, "minority", groups.ethnicMinority()),
				single(groups, "young", groups.young()), single(groups, "nonParty", groups.nonParty()),
				single(groups, "religious", groups.religious()), single(groups, "self", groups.selfNominated()),
				single(groups, "incumbent", groups.incumbent()), single(groups, "former", groups.former()));
	}

	/** The levels of education; who has none on record is a part as well. */
	static List<Group> education(PersonGroups groups) {
		return parts(List.of("postgraduate", "university", "secondary", "educationUnknown"), groups.persons(),
				groups.postgraduate(), groups.university(), groups.secondary());
	}

	/** The levels of political theory; none is a part as well. */
	static List<Group> theory(PersonGroups groups) {
		return parts(List.of("theoryBachelor", "theoryAdvanced", "theoryIntermediate", "theoryNone"), groups.persons(),
				groups.bachelor(), groups.advanced(), groups.intermediate());
	}

	/**
	 * Names the groups.
	 * @param groups the groups; null where they are not known
	 * @param words words of the report
	 * @param page the page that they come from
	 */
	static Map<String, Object> of(@Nullable PersonGroups groups, Words words, @Nullable String page) {
		boolean known = groups != null && groups.persons() > 0;
		PersonGroups counted = (groups != null) ? groups : PersonGroups.NOBODY;
		Map<String, Object> figures = new LinkedHashMap<>();
		figures.put("total", words.count(known ? counted.persons() : null, page));
		for (List<Group> kind : List.of(overlapping(counted), education(counted), theory(counted))) {
			for (Group group : kind) {
				figures.put(group.name(), words.count(known ? group.persons() : null, page));
				figures.put(group.name() + "Share", words.percent(known ? group.share() : null, page));
			}
		}
		return figures;
	}

	private static Group single(PersonGroups groups, String name, @Nullable Long persons) {
		return new Group(name, persons, (persons != null) ? Percentage.of(persons, groups.persons()) : null);
	}

	/** The last part is the rest of all; where the parts are not known, neither is it. */
	private static List<Group> parts(List<String> names, long all, @Nullable Long... parts) {
		if (Arrays.stream(parts).anyMatch(Objects::isNull)) {
			return names.stream().map((name) -> new Group(name, null, null)).toList();
		}
		long[] persons = LongStream.concat(Arrays.stream(parts).mapToLong(Objects::requireNonNull), LongStream.of(all))
			.toArray();
		persons[parts.length] -= Arrays.stream(persons, 0, parts.length).sum();
		List<Percentage> shares = (all > 0) ? Percentage.parts(persons) : List.of();
		return IntStream.range(0, persons.length)
			.mapToObj((i) -> new Group(names.get(i), persons[i], shares.isEmpty() ? null : shares.get(i)))
			.toList();
	}

	/**
	 * A group.
	 *
	 * @param name its name in texts, and the end of its heading
	 * {@code summary.group.NAME}
	 * @param persons how many belong to it; null where it is not known of anybody
	 * @param share their share; null where it is not known, or there is nobody at all
	 */
	record Group(String name, @Nullable Long persons, @Nullable Percentage share) {
	}

}
