package vn.homphieu.result;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.Councils;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.Level;

/** Public results of constituencies. */
@Service
@Transactional(readOnly = true)
public class ConstituencyResultService {

	private final Councils councils;

	private final ConstituencyLists lists;

	private final ConstituencyReader reader;

	private final UnitPreviews previews;

	ConstituencyResultService(Councils councils, ConstituencyLists lists, ConstituencyReader reader,
			UnitPreviews previews) {
		this.councils = councils;
		this.lists = lists;
		this.reader = reader;
		this.previews = previews;
	}

	/**
	 * Returns a constituency with its public result.
	 * @param election the election
	 * @param code code of the constituency
	 * @return the constituency; without votes while it is not published
	 * @throws vn.homphieu.kernel.NotFoundException if the election has none of that code
	 */
	public ConstituencyView of(ElectionInfo election, String code) {
		long id = this.councils.requireConstituency(election.id(), code).id();
		return this.reader.read(List.of(id)).getFirst();
	}

	/**
	 * Returns a constituency with the result that somebody may see.
	 * @param election the election
	 * @param code code of the constituency
	 * @param sight which figures; the caller has asked whether he may see them
	 * @return the constituency
	 * @throws vn.homphieu.kernel.NotFoundException if the election has none of that code
	 */
	public ConstituencyView of(ElectionInfo election, String code, Sight sight) {
		return view(election, List.of(this.councils.requireConstituency(election.id(), code).id()), sight).getFirst();
	}

	/**
	 * Lists the constituencies of a council with the results that somebody may see.
	 * @param election the election
	 * @param council code of the council
	 * @param area where their seats are: the area of the council, or for the National
	 * Assembly the country or a province
	 * @param sight which figures; the caller has asked whether he may see them
	 * @return the constituencies by area and number
	 * @throws vn.homphieu.kernel.NotFoundException if the election has no such council
	 */
	public List<ConstituencyView> ofCouncil(ElectionInfo election, String council, AreaInfo area, Sight sight) {
		return view(election, this.lists.ids(this.councils.require(election.id(), council).id(), area), sight);
	}

	private List<ConstituencyView> view(ElectionInfo election, List<Long> ids, Sight sight) {
		if (sight == Sight.PUBLISHED) {
			return this.reader.read(ids);
		}
		return ids.stream().map((id) -> this.previews.view(id, this.previews.of(election, id))).toList();
	}

	/**
	 * Lists where a constituency has its voting areas, down to whose minutes its figures
	 * can be followed.
	 * @param election the election
	 * @param code code of the constituency
	 * @return its leaf areas in the order of the map
	 * @throws vn.homphieu.kernel.NotFoundException if the election has none of that code
	 */
	public List<ConstituencyPlace> places(ElectionInfo election, String code) {
		return this.lists.places(this.councils.requireConstituency(election.id(), code).id());
	}

	/**
	 * Lists the constituencies that have voters in an area, in brief.
	 * @param election the election
	 * @param area the area
	 * @param level only this level; null for all
	 * @param page number of the page, from 0
	 * @param size entries a page, at least 1
	 * @return one page, by level, area and number
	 */
	public Listing<ConstituencyLine> list(ElectionInfo election, AreaInfo area, @Nullable Level level, int page,
			int size) {
		return new Listing<>(this.lists.lines(election.id(), area, level, page, size), page, size,
				this.lists.count(election.id(), area, level));
	}

	/**
	 * Lists the constituencies that have voters in an area, each with its whole result.
	 * @param election the election
	 * @param area the area
	 * @param level only this level; null for all
	 * @param page number of the page, from 0
	 * @param size entries a page, at least 1
	 * @return one page, by level, area and number
	 */
	public Listing<ConstituencyView> views(ElectionInfo election, AreaInfo area, @Nullable Level level, int page,
			int size) {
		List<Long> ids = this.lists.ids(election.id(), area, level, page, size);
		return new Listing<>(this.reader.read(ids), page, size, this.lists.count(election.id(), area, level));
	}

}
