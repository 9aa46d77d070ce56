package vn.homphieu.datapackage.content;

import java.io.IOException;
import java.util.List;

import vn.homphieu.datapackage.file.PackageSource;
import vn.homphieu.datapackage.file.Remarks;

/**
 * What happened around the vote.
 *
 * @param consultations conferences on the lists of candidates
 * @param meetings meetings of candidates with voters
 * @param petitions numbers of petitions
 */
public record Proceedings(List<Consultation> consultations, List<VoterMeeting> meetings, List<Petition> petitions) {

	static Proceedings read(PackageSource source, ElectionRow election, Areas areas, Councils councils, Units units,
			Remarks errors) throws IOException {
		return new Proceedings(Consultations.read(source, election, areas, councils, errors),
				VoterMeetings.read(source, election, areas, units, errors),
				Petitions.read(source, election, areas, errors));
	}

}
