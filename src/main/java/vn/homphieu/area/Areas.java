package vn.homphieu.area;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.kernel.AreaLevel;
import vn.homphieu.kernel.Code;
import vn.homphieu.kernel.NotFoundException;
import vn.homphieu.kernel.VietnameseNames;

/** The administrative map of an election. */
@Service
@Transactional(readOnly = true)
public class Areas {

	private final AreaRepository areas;

	Areas(AreaRepository areas) {
		this.areas = areas;
	}

	/**
	 * Finds an area by its code.
	 * @param electionId key of the election
	 * @param code official code; {@code VN} for the country
	 * @return the area
	 * @throws NotFoundException if the election has no such area
	 */
	public AreaInfo require(long electionId, String code) {
		return find(electionId, code).orElseThrow(() -> new NotFoundException("area", code));
	}

	/**
	 * Finds an area by its code.
	 * @param electionId key of the election
	 * @param code official code; {@code VN} for the country
	 * @return the area, if the election has it
	 */
	public Optional<AreaInfo> find(long electionId, String code) {
		return Code.isValid(code) ? this.areas.findByElectionIdAndCode(electionId, code).map(Area::info)
				: Optional.empty();
	}

	/**
	 * Finds an area by its key.
	 * @param electionId key of the election
	 * @param id key of the area
	 * @return the area
	 * @throws NotFoundException if the election has no such area
	 */
	public AreaInfo require(long electionId, long id) {
		return this.areas.findByElectionIdAndId(electionId, id)
			.map(Area::info)
			.orElseThrow(() -> new NotFoundException("area", String.valueOf(id)));
	}

	/**
	 * Lists the areas that contain an area.
	 * @param electionId key of the election
	 * @param area the area
	 * @return from the country down to the area itself
	 */
	public List<AreaInfo> path(long electionId, AreaInfo area) {
		return this.areas.findPath(electionId, area.first())
			.stream()
			.map(Area::info)
			.filter((info) -> info.last() >= area.last())
			.toList();
	}

	/**
	 * Lists what contains any of several areas, in one query.
	 * @param electionId key of the election
	 * @param areas the areas
	 * @return the areas above them, from the country down, each once
	 */
	public List<AreaInfo> containing(long electionId, List<AreaInfo> areas) {
		return areas.isEmpty() ? List.of()
				: this.areas.findContaining(electionId, areas.stream().map(AreaInfo::id).toList())
					.stream()
					.map(Area::info)
					.toList();
	}

	/**
	 * Lists the areas directly below an area.
	 * @param electionId key of the election
	 * @param area the area
	 * @return its children in the order of the map; empty for a leaf
	 */
	public List<AreaInfo> children(long electionId, AreaInfo area) {
		return this.areas.findByElectionIdAndParentIdOrderByFirstPosition(electionId, area.id())
			.stream()
			.map(Area::info)
			.toList();
	}

	/**
	 * Finds areas by a code or by a name in full, in whichever elections they are.
	 * @param text a code, or a name with or without its kind; accents do not matter
	 * @return the areas, the latest election first
	 */
	public List<AreaInfo> everywhere(String text) {
		String form = VietnameseNames.searchForm(text);
		return this.areas.findEverywhere(text, form, "% " + form)
			.stream()
			.map(Area::info)
			.filter((area) -> area.code().equals(text) || VietnameseNames.searchForm(area.name()).equals(form)
					|| VietnameseNames.searchForm(area.fullName()).equals(form))
			.toList();
	}

	/**
	 * Names areas, in whichever elections they are.
	 * @param codes official codes
	 * @return the name of the latest election by code; codes that no election has are
	 * left out
	 */
	public Map<String, String> names(Set<String> codes) {
		Map<String, String> names = new HashMap<>();
		this.areas.findByLowerCodes(codes.stream().map((code) -> code.toLowerCase(Locale.ROOT)).toList())
			.stream()
			.map(Area::info)
			.filter((area) -> codes.contains(area.code()))
			.forEach((area) -> names.putIfAbsent(area.code(), area.fullName()));
		return names;
	}

	/**
	 * Lists the areas directly below the country, of all elections.
	 * @return each code once, by name
	 */
	public List<AreaInfo> provinces() {
		Map<String, AreaInfo> provinces = new LinkedHashMap<>();
		this.areas.findByLevelOrderByElectionIdDesc(AreaLevel.PROVINCE)
			.forEach((area) -> provinces.putIfAbsent(area.info().code(), area.info()));
		return provinces.values()
			.stream()
			.sorted(Comparator.comparing(AreaInfo::name, VietnameseNames.DICTIONARY))
			.toList();
	}

	/**
	 * Finds areas by a part of their name or by their code.
	 * @param electionId key of the election
	 * @param searchForm what is sought, in the form of
	 * {@link vn.homphieu.kernel.VietnameseNames#searchForm}
	 * @param limit how many at most
	 * @return the areas, higher levels first
	 */
	public List<AreaInfo> search(long electionId, String searchForm, int limit) {
		return this.areas.search(electionId, searchForm, Limit.of(limit)).stream().map(Area::info).toList();
	}

}
