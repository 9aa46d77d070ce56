package vn.homphieu.news.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.news.PetitionTotals;
import vn.homphieu.news.VoterMeetings;
import vn.homphieu.nomination.ConsultationTotals;

/**
 * What the page shows that tells what came before the vote.
 *
 * @param election the election
 * @param area the area
 * @param path the areas from the country down to it
 * @param consultations consultations on the lists of candidates, by level and round
 * @param meetings meetings of candidates with voters; null where none is known
 * @param petitions complaints, denunciations and proposals
 */
record PreparationsPage(ElectionInfo election, AreaInfo area, List<AreaInfo> path,
		List<ConsultationTotals> consultations, @Nullable VoterMeetings meetings, List<PetitionTotals> petitions) {

	/**
	 * Tells whether nothing at all is known.
	 * @return whether the page is empty
	 */
	public boolean isEmpty() {
		return this.consultations.isEmpty() && this.meetings == null && this.petitions.isEmpty();
	}

	/**
	 * Returns the lists of which it is known who is on them.
	 * @return consultations with any number of women, members of minorities, young
	 * persons or persons outside the Party
	 */
	public List<ConsultationTotals> lists() {
		return this.consultations.stream()
			.filter((line) -> Stream.of(line.women(), line.ethnicMinority(), line.young(), line.nonParty())
				.anyMatch(Objects::nonNull))
			.toList();
	}

}
