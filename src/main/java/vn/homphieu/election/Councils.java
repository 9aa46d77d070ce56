package vn.homphieu.election;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.kernel.Code;
import vn.homphieu.kernel.NotFoundException;

/** Councils and their constituencies. */
@Service
@Transactional(readOnly = true)
public class Councils {

	private final CouncilRepository councils;

	private final ConstituencyRepository constituencies;

	Councils(CouncilRepository councils, ConstituencyRepository constituencies) {
		this.councils = councils;
		this.constituencies = constituencies;
	}

	/**
	 * Finds a council.
	 * @param electionId key of the election
	 * @param code code of the council
	 * @return the council
	 * @throws NotFoundException if the election has none of that code
	 */
	public CouncilInfo require(long electionId, String code) {
		return this.councils.findByElectionIdAndCode(electionId, known("council", code))
			.map(Council::info)
			.orElseThrow(() -> new NotFoundException("council", code));
	}

	/**
	 * Finds a constituency.
	 * @param electionId key of the election
	 * @param code code of the constituency
	 * @return the constituency
	 * @throws NotFoundException if the election has none of that code
	 */
	public ConstituencyInfo requireConstituency(long electionId, String code) {
		return this.constituencies.findByElectionIdAndCode(electionId, known("constituency", code))
			.map(Constituency::info)
			.orElseThrow(() -> new NotFoundException("constituency", code));
	}

	/**
	 * What has not the form of a code names nothing, and the database need not be asked.
	 */
	private static String known(String parameter, String code) {
		if (!Code.isValid(code)) {
			throw new NotFoundException(parameter, code);
		}
		return code;
	}

}
