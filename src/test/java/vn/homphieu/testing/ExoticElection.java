package vn.homphieu.testing;

import java.util.List;

/**
 * The small election with all that rarely happens: a tie settled by a decision, an extra
 * vote, a re-vote, a cancelled voting area, a correction, a deputy not confirmed,
 * consultations, voter meetings and petitions, texts with commas and quotation marks.
 */
public final class ExoticElection {

	private static final String TALLIES = "tallies.csv";

	private static final String VOTES = "votes.csv";

	private static final String CANDIDATES = "candidates.csv";

	private ExoticElection() {
	}

	/** Makes a valid package under the rules of 2021. */
	public static PackageBuilder make() {
		PackageBuilder exotic = SmallElection.make().withoutRows(TALLIES).withoutRows(VOTES);
		people(exotic);
		tie(exotic);
		extraVote(exotic);
		revote(exotic);
		cancelledStation(exotic);
		documents(exotic);
		proceedings(exotic);
		return exotic;
	}

	private static void people(PackageBuilder exotic) {
		exotic.set(CANDIDATES, 1, "occupation", "Giám đốc Sở, \"Nhà giáo\" ưu tú")
			.set(CANDIDATES, 1, "person_code", "person-1")
			.set(CANDIDATES, 1, "former_deputy", "true")
			.set(CANDIDATES, 4, "birth_date", "1970")
			.set(CANDIDATES, 4, "programme", "Một; hai, ba – \\N và \\.")
			.cells(CANDIDATES, "NA1-5", "NA1", "5", "Trần Thị Y", "1980", "FEMALE", "Tày", "Không", "", "", "", "", "",
					"", "", "CENTRAL", "true", "WITHDRAWN", "", "", "Quân đội, công an", "", "false")
			.set("stations.csv", 2, "size_reason", "đảo")
			.set("constituencies.csv", 2, "description", "Gồm phường Quán Toan, quận Hồng Bàng");
	}

	private static void tie(PackageBuilder exotic) {
		exotic.set(CANDIDATES, 2, "birth_date", "1962-03-02").set(CANDIDATES, 3, "birth_date", "1962-03-02");
		for (String station : List.of("S1", "S2")) {
			minutes(exotic, station, "NA1", 1, 990, 1, 800, 500, 500, 60);
		}
	}

	private static void extraVote(PackageBuilder exotic) {
		for (String station : List.of("S1", "S2")) {
			minutes(exotic, station, "P1", 1, 990, 1, 800, 400, 350, 300, 250);
			minutes(exotic, station, "P1", 3, 600, 2, 500, 400, 100, 90);
		}
	}

	private static void revote(PackageBuilder exotic) {
		for (String station : List.of("S1", "S2")) {
			minutes(exotic, station, "D1", 1, 400, 1, 300, 200, 60);
			minutes(exotic, station, "D1", 2, 450, 1, 300, 250, 60);
		}
	}

	private static void cancelledStation(PackageBuilder exotic) {
		minutes(exotic, "S1", "C1", 1, 990, 1, 800, 700, 60);
		minutes(exotic, "S2", "C1", 1, 990, 1, 800, 700, 60);
		minutes(exotic, "S1", "C1", 2, 980, 1, 700, 710, 60);
		exotic.row(TALLIES, "S1,C1,2,1000,985,985,985,975,10,310;665,Mất điện 10 phút,2,Cộng nhầm phiếu")
			.row(VOTES, "S1,C1,2,C1-1,790,2")
			.row(VOTES, "S1,C1,2,C1-2,790,2")
			.row(VOTES, "S1,C1,2,C1-3,60,2");
	}

	private static void documents(PackageBuilder exotic) {
		exotic.table("decisions.csv", "constituency_code,station_code,round,kind,candidate_code,document,date")
			.row("decisions.csv", "NA1,,1,TIE,NA1-3,Quyết định 12/QĐ-HĐBCQG,2021-05-28")
			.row("decisions.csv", "C1,S1,1,CANCELLED,,Nghị quyết 700/NQ-HĐBCQG,2021-05-25")
			.table("confirmations.csv", "candidate_code,confirmed,reason")
			.row("confirmations.csv", "NA1-1,true,")
			.cells("confirmations.csv", "NA1-3", "false", "Không còn đủ tiêu chuẩn, theo đơn")
			.table("publications.csv", "council_code,constituency_code,resolution,date,body,note")
			.row("publications.csv", "NA,,748/NQ-HĐBCQG,2021-06-10,Hội đồng bầu cử quốc gia,")
			.row("publications.csv", "P,P1,15/NQ-UBBC,2021-06-09,Ủy ban bầu cử thành phố,bầu cử thêm")
			.row("publications.csv", "P,,12/NQ-UBBC,2021-06-01,Ủy ban bầu cử thành phố,")
			.table("published-figures.csv", "election,area_code,level,measure,value,kind,as_of,source")
			.row("published-figures.csv", "2021,31,ALL,turnout,99.78,final,2021-07-15,Báo cáo tổng kết")
			.row("published-figures.csv", "2016,VN,ALL,turnout,99.35,official,,Báo cáo 2016");
	}

	private static void proceedings(PackageBuilder exotic) {
		exotic
			.table("consultations.csv",
					"council_code,area_code,round,held_on,places,nominated,self_nominated,women,ethnic_minority,young,"
							+ "non_party,withdrawn,not_trusted,removed,note")
			.row("consultations.csv", "NA,,1,2021-02-04,203,,,,,,,,,,")
			.row("consultations.csv", "NA,31,1,2021-02-05,6,,,2,1,1,0,,,,")
			.row("consultations.csv", "NA,31,2,2021-03-17,,6,1,3,1,1,0,1,0,0,")
			.cells("consultations.csv", "NA", "31", "3", "2021-04-16", "", "5", "0", "2", "0", "1", "0", "0", "1", "1",
					"Xin rút, \"sức khỏe\"")
			.row("consultations.csv", "P,,3,2021-04-14,,5,0,,,,,,,,")
			.table("voter-meetings.csv",
					"area_code,constituency_code,level,first_day,last_day,online,meetings,voters,opinions,note")
			.row("voter-meetings.csv", ",,,,,false,1,,,")
			.row("voter-meetings.csv", "11296,,,2021-04-29,2021-05-22,false,2,120,7,")
			.row("voter-meetings.csv", "11296,,,2021-04-29,2021-05-22,true,17,860,,")
			.row("voter-meetings.csv", "303,NA1,NATIONAL_ASSEMBLY,2021-05-04,,true,3,200,31,trực tuyến")
			.table("petitions.csv", "area_code,level,kind,subject,received,settled,passed_on,note")
			.row("petitions.csv", ",NATIONAL_ASSEMBLY,DENUNCIATION,CANDIDATE,4,2,1,")
			.row("petitions.csv", "303,,COMPLAINT,ROLL,9,9,0,đã trả lời");
	}

	private static void minutes(PackageBuilder to, String station, String unit, int round, int voted, int from,
			int... votes) {
		to.row(TALLIES,
				"%s,%s,%d,1000,%d,%d,%d,%d,10,,,,".formatted(station, unit, round, voted, voted, voted, voted - 10));
		for (int i = 0; i < votes.length; i++) {
			to.row(VOTES, "%s,%s,%d,%s-%d,%d,".formatted(station, unit, round, unit, from + i, votes[i]));
		}
	}

}
