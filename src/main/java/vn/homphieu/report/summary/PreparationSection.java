package vn.homphieu.report.summary;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;
import vn.homphieu.news.PetitionTotals;
import vn.homphieu.news.VoterMeetingTotals;
import vn.homphieu.news.VoterMeetings;
import vn.homphieu.nomination.ConsultationTotals;
import vn.homphieu.report.template.Figure;

/** What came before the vote: consultations, meetings with voters, petitions. */
final class PreparationSection {

	private final Words words;

	private final Sheet sheet;

	private final String page;

	private PreparationSection(Words words, Sheet sheet, String page) {
		this.words = words;
		this.sheet = sheet;
		this.page = page;
	}

	static void add(SummaryData data, Words words, Sheet sheet) {
		PreparationSection section = new PreparationSection(words, sheet,
				words.page("areas/" + data.area().code() + "/preparations"));
		section.consultations(data.consultations());
		section.meetings(data.meetings());
		section.petitions(data.petitions());
	}

	private void consultations(List<ConsultationTotals> totals) {
		this.sheet.put("consultations.known", !totals.isEmpty());
		TableRows table = new TableRows(this.words, this.words.say("summary.table.consultations"))
			.words(this.words.say("summary.level"), 6)
			.words(this.words.say("summary.round"), 3)
			.words(this.words.say("summary.days"), 6);
		List.of("conferences", "places", "nominated", "selfNominated", "withdrawn", "notTrusted", "removed")
			.forEach((name) -> table.figures(null, this.words.say("summary.consultation." + name), 4));
		totals.forEach((line) -> table.row(Words.name(level(line.level())), this.words.count(line.round(), null),
				days(line.first(), line.last()), count(line.conferences()), count(line.places()),
				count(line.nominated()), count(line.selfNominated()), count(line.withdrawn()), count(line.notTrusted()),
				count(line.removed())));
		this.sheet.block("consultations", table.table(this.words.say("summary.none")));
	}

	private void meetings(@Nullable VoterMeetings meetings) {
		VoterMeetingTotals total = (meetings != null) ? meetings.total() : null;
		this.sheet.put("meetings.known", total != null)
			.put("meetings.total", count((total != null) ? total.meetings() : null))
			.put("meetings.voters", count((total != null) ? total.voters() : null))
			.put("meetings.online", count((total != null) ? total.onlineMeetings() : null))
			.put("meetings.onlineVoters", count((total != null) ? total.onlineVoters() : null))
			.put("meetings.opinions", count((total != null) ? total.opinions() : null))
			.put("meetings.first", this.words.date((total != null) ? total.first() : null))
			.put("meetings.last", this.words.date((total != null) ? total.last() : null));
		TableRows table = new TableRows(this.words, this.words.say("summary.table.meetings"))
			.words(this.words.say("summary.level"), 6);
		List.of("total", "voters", "online", "onlineVoters", "opinions")
			.forEach((name) -> table.figures(null, this.words.say("summary.meetings." + name), 4));
		if (meetings != null) {
			meetings.levels().forEach((line) -> table.add(false, cells(level(line.level()), line)));
			table.add(true, cells(this.words.say("summary.total"), meetings.total()));
		}
		this.sheet.block("meetings", table.table(this.words.say("summary.none")));
	}

	private List<Figure> cells(String name, VoterMeetingTotals line) {
		return List.of(Words.name(name), count(line.meetings()), count(line.voters()), count(line.onlineMeetings()),
				count(line.onlineVoters()), count(line.opinions()));
	}

	private void petitions(List<PetitionTotals> totals) {
		boolean known = !totals.isEmpty();
		long received = totals.stream().mapToLong(PetitionTotals::received).sum();
		long settled = totals.stream().mapToLong(PetitionTotals::settled).sum();
		long passedOn = totals.stream().mapToLong(PetitionTotals::passedOn).sum();
		this.sheet.put("petitions.known", known)
			.put("petitions.received", count(known ? received : null))
			.put("petitions.settled", count(known ? settled : null))
			.put("petitions.passedOn", count(known ? passedOn : null))
			.put("petitions.open", count(known ? received - settled - passedOn : null));
		TableRows table = new TableRows(this.words, this.words.say("summary.table.petitions"))
			.words(this.words.say("summary.level"), 5)
			.words(this.words.say("summary.petitions.kind"), 5)
			.words(this.words.say("summary.petitions.subject"), 6);
		List.of("received", "settled", "passedOn", "open")
			.forEach((name) -> table.figures(null, this.words.say("summary.petitions." + name), 3));
		totals.forEach((line) -> table.row(Words.name(level(line.level())),
				Words.name(this.words.say("summary.petitions.kind." + line.kind())),
				Words.name(this.words.say("summary.petitions.subject." + line.subject())), count(line.received()),
				count(line.settled()), count(line.passedOn()), count(line.open())));
		if (known) {
			table.add(true, List.of(Words.name(this.words.say("summary.total")), Words.name(""), Words.name(""),
					count(received), count(settled), count(passedOn), count(received - settled - passedOn)));
		}
		this.sheet.block("petitions", table.table(this.words.say("summary.none")));
	}

	private String level(@Nullable Level level) {
		return this.words.say((level != null) ? "level." + level.name() : "summary.several");
	}

	private Figure count(@Nullable Number count) {
		return this.words.count(count, this.page);
	}

	private Figure days(LocalDate first, LocalDate last) {
		Figure from = this.words.date(first);
		return first.equals(last) ? from : Words.name(from.text() + " – " + this.words.date(last).text());
	}

}
