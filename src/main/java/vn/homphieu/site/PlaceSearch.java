package vn.homphieu.site;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.kernel.VietnameseNames;
import vn.homphieu.station.StationInfo;
import vn.homphieu.station.Stations;

/** Finds areas and voting areas of all elections by name, code or number. */
@Service
@Transactional(readOnly = true)
class PlaceSearch {

	static final int LIMIT = 30;

	/** How many of one name are looked at where the containing area is named too. */
	private static final int WIDE = 500;

	private static final int SHORTEST = 2;

	private static final int LONGEST = 100;

	/**
	 * A commune and a number: “Minh Khai 3”, “phường Minh Khai, khu vực bỏ phiếu số 3”.
	 */
	private static final Pattern PLACE_AND_NUMBER = Pattern
		.compile("(.*?[^\\d\\s,])[\\s,]+(?:(?:khu vuc|kv)(?: bo phieu)?[\\s,]*)?(?:(?:so|no\\.?)\\s*)?(\\d{1,4})");

	private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

	private static final Pattern CODE = Pattern.compile("[A-Za-z0-9.-]{1,40}");

	private final Elections elections;

	private final Areas areas;

	private final Stations stations;

	PlaceSearch(Elections elections, Areas areas, Stations stations) {
		this.elections = elections;
		this.areas = areas;
		this.stations = stations;
	}

	/**
	 * What the search page shows.
	 *
	 * @param query what was asked, as it was typed
	 * @param state how the search went
	 * @param elections what was found, by election, the newest first
	 */
	record Found(String query, State state, List<ElectionMatches> elections) {
	}

	/** How a search went. */
	enum State {

		/** Nothing was asked yet. */
		EMPTY,
		/** Too few letters to search by. */
		TOO_SHORT,
		/** Nothing fits. */
		NOTHING,
		/** Something fits. */
		FOUND

	}

	/** What fits in one election; of each kind at most {@link #LIMIT}. */
	record ElectionMatches(ElectionInfo election, List<AreaMatch> areas, List<StationInfo> stations) {

		public boolean full() {
			return this.areas.size() == LIMIT || this.stations.size() == LIMIT;
		}

		public int limit() {
			return LIMIT;
		}

		boolean nothing() {
			return this.areas.isEmpty() && this.stations.isEmpty();
		}

	}

	/** An area that fits, with the areas that contain it, without the country. */
	record AreaMatch(AreaInfo area, List<AreaInfo> within) {

		boolean isWithin(String form) {
			return this.within.stream()
				.anyMatch((above) -> VietnameseNames.searchForm(above.fullName()).contains(form));
		}

	}

	Found find(String query) {
		String asked = query.strip();
		String form = searchForm(asked.substring(0, Math.min(asked.length(), LONGEST)));
		if (form.length() < SHORTEST) {
			return new Found(asked, form.isEmpty() ? State.EMPTY : State.TOO_SHORT, List.of());
		}
		List<ElectionMatches> matches = this.elections.real()
			.stream()
			.map((election) -> matches(election, asked, form))
			.filter((found) -> !found.nothing())
			.toList();
		return new Found(asked, matches.isEmpty() ? State.NOTHING : State.FOUND, matches);
	}

	/** Signs that the database would take for wildcards are no part of any name. */
	private static String searchForm(String text) {
		return VietnameseNames.searchForm(text.replaceAll("[%_\\\\]", " "));
	}

	/**
	 * By name or number first; a code may have hyphens, which names are searched without.
	 */
	private ElectionMatches matches(ElectionInfo election, String asked, String form) {
		ElectionMatches byName = matches(election, form);
		return (byName.nothing() && CODE.matcher(asked).matches()) ? matches(election, asked.toLowerCase(Locale.ROOT))
				: byName;
	}

	private ElectionMatches matches(ElectionInfo election, String form) {
		Matcher numbered = PLACE_AND_NUMBER.matcher(form);
		List<StationInfo> byNumber = numbered.matches()
				? numbered(election, numbered.group(1), Integer.parseInt(numbered.group(2))) : List.of();
		List<AreaMatch> areas = areas(election, form);
		List<StationInfo> stations = byNumber.isEmpty() ? this.stations.search(election.id(), form, LIMIT) : byNumber;
		return new ElectionMatches(election, areas, stations);
	}

	/**
	 * As people write addresses: “phường Minh Khai, Hồng Bàng” is a place and what
	 * contains it.
	 */
	private List<AreaMatch> areas(ElectionInfo election, String form) {
		List<String> parts = List.of(COMMA.split(form, -1));
		List<String> above = parts.subList(1, parts.size());
		List<AreaInfo> found = this.areas.search(election.id(), parts.getFirst(), above.isEmpty() ? LIMIT : WIDE);
		List<AreaInfo> containing = this.areas.containing(election.id(), found);
		return found.stream()
			.map((area) -> new AreaMatch(area, within(area, containing)))
			.filter((match) -> above.stream().allMatch(match::isWithin))
			.limit(LIMIT)
			.toList();
	}

	private List<StationInfo> numbered(ElectionInfo election, String place, int number) {
		return this.areas.search(election.id(), place, LIMIT)
			.stream()
			.filter(AreaInfo::isLeaf)
			.flatMap((area) -> this.stations.ofArea(election.id(), area).stream())
			.filter((station) -> station.number() == number)
			.limit(LIMIT)
			.toList();
	}

	private static List<AreaInfo> within(AreaInfo area, List<AreaInfo> containing) {
		return containing.stream().filter((above) -> !above.isCountry() && above.contains(area)).toList();
	}

}
