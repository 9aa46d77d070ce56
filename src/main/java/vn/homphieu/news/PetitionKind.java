package vn.homphieu.news;

/** The kinds of petitions that reports count. */
public enum PetitionKind {

	/** Complaint (khiếu nại). */
	COMPLAINT,
	/** Denunciation (tố cáo). */
	DENUNCIATION,
	/** Proposal or remark (kiến nghị, phản ánh). */
	PROPOSAL

}
