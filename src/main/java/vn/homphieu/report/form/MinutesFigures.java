package vn.homphieu.report.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.Percentage;
import vn.homphieu.report.template.Filling;
import vn.homphieu.result.ConstituencyResultService;
import vn.homphieu.result.ConstituencyView;
import vn.homphieu.result.Sight;
import vn.homphieu.result.StationView.CandidateVotesView;
import vn.homphieu.result.StationView.TallyView;

/** What counting minutes tell, filled in or left open to be written by hand. */
@Component
class MinutesFigures {

	private static final int EXTRA = 3;

	private final Persons persons;

	private final UnitFacts facts;

	private final ConstituencyResultService constituencies;

	private final MessageSource messages;

	MinutesFigures(Persons persons, UnitFacts facts, ConstituencyResultService constituencies, MessageSource messages) {
		this.persons = persons;
		this.facts = facts;
		this.constituencies = constituencies;
		this.messages = messages;
	}

	/** Whether a later round was ordered at a voting area. */
	boolean isOrdered(ElectionInfo election, MinutesPlace place, int round) {
		return later(election, place, round) != null;
	}

	/**
	 * Puts the figures of one minutes together.
	 * @param tally the approved minutes; null to leave the form open
	 */
	Filling of(ElectionInfo election, MinutesPlace place, int round, @Nullable TallyView tally, Sight sight) {
		List<Person> persons = this.persons.ofUnit(election, place.unit());
		LaterVote later = (round > 1) ? later(election, place, round) : null;
		FormFigures figures = head(election, place, round, (later != null) ? later.votingDate() : null);
		int seats = (later != null) ? later.seats()
				: (round == EXTRA) ? seatsLeft(election, place, sight) : place.seats();
		figures.number("seats", seats, null);
		if (tally != null) {
			figures.number("candidateCount", tally.candidates().size(), null)
				.put("candidates", counted(tally, persons));
		}
		else {
			List<Person> standing = standing(election, place, round, persons);
			figures.number("candidateCount", standing.size(), null)
				.put("candidates", standing.stream().map((person) -> line(person, null, null)).toList());
		}
		return counts(figures, tally, "/elections/" + election.slug() + "/stations/" + place.station()).filling();
	}

	/** The form of the first vote, to be written by hand. */
	Filling open(ElectionInfo election, MinutesPlace place, List<Person> persons) {
		List<Person> standing = persons.stream().filter(Person::isStanding).toList();
		FormFigures figures = head(election, place, 1, null).number("seats", place.seats(), null)
			.number("candidateCount", standing.size(), null)
			.put("candidates", standing.stream().map((person) -> line(person, null, null)).toList());
		return counts(figures, null, null).condition("toPrint", true).filling();
	}

	private FormFigures head(ElectionInfo election, MinutesPlace place, int round, @Nullable LocalDate laterDay) {
		return FormHead.places(FormHead.of(election, round), place.areas())
			.text("council", place.council())
			.number("stationNumber", place.number(), null)
			.text("stationName", place.name())
			.text("stationAddress", place.address())
			.condition("hasAddress", place.address() != null)
			.text("votingDay", FormNumbers.longDay((round == 1) ? place.votingDate() : laterDay))
			.number("unitNumber", place.unitNumber(), null)
			.text("unitAreas", FormHead.areas(place.description()));
	}

	private FormFigures counts(FormFigures figures, @Nullable TallyView tally, @Nullable String address) {
		Percentage invalid = (tally != null && tally.validShare() != null) ? tally.validShare().complement() : null;
		return figures.condition("toPrint", false)
			.condition("counted", tally != null)
			.number("registered", (tally != null) ? tally.registered() : null, address)
			.number("voted", (tally != null) ? tally.voted() : null, address)
			.percent("turnout", (tally != null) ? tally.turnout() : null, address)
			.number("issued", (tally != null) ? tally.issued() : null, address)
			.number("collected", (tally != null) ? tally.collected() : null, address)
			.number("valid", (tally != null) ? tally.valid() : null, address)
			.percent("validShare", (tally != null) ? tally.validShare() : null, address)
			.number("invalid", (tally != null) ? tally.invalid() : null, address)
			.percent("invalidShare", invalid, address)
			.condition("hasNote", tally != null && tally.note() != null)
			.text("note", (tally != null) ? tally.note() : null)
			.put("warnings", (tally != null) ? tally.warnings().stream().map(this::sentence).toList() : List.of())
			.condition("corrected", tally != null && tally.version() > 1)
			.number("version", (tally != null) ? tally.version() : null, address)
			.text("reason", (tally != null) ? tally.reason() : null);
	}

	private String sentence(String code) {
		return Objects.requireNonNullElse(this.messages.getMessage("warning." + code, null, code, FormMaker.LANGUAGE),
				code);
	}

	private static List<Map<String, Object>> counted(TallyView tally, List<Person> persons) {
		return tally.candidates()
			.stream()
			.map((votes) -> line(
					persons.stream().filter((person) -> person.code().equals(votes.code())).findFirst().orElseThrow(),
					votes, tally.valid()))
			.toList();
	}

	private static Map<String, Object> line(Person person, @Nullable CandidateVotesView votes, @Nullable Long valid) {
		return new FormFigures().put("title", person.title())
			.text("name", person.name().toUpperCase(Locale.ROOT))
			.number("votes", (votes != null) ? votes.votes() : null, null)
			.percent("share", (votes != null) ? votes.share() : null, null)
			.number("valid", valid, null)
			.map();
	}

	private List<Person> standing(ElectionInfo election, MinutesPlace place, int round, List<Person> persons) {
		List<String> later = (round == 1) ? List.of() : this.facts.candidates(election, place.unit(), round);
		return persons.stream()
			.filter((person) -> later.isEmpty() ? person.isStanding() : later.contains(person.code()))
			.toList();
	}

	private @Nullable LaterVote later(ElectionInfo election, MinutesPlace place, int round) {
		return this.facts.laterVotes(election, List.of(place.unit()))
			.stream()
			.filter((vote) -> vote.round() == round
					&& (vote.station() == null || vote.station().equals(place.station())))
			.findFirst()
			.orElse(null);
	}

	/** Seats that the votes before an imported extra vote left empty. */
	private int seatsLeft(ElectionInfo election, MinutesPlace place, Sight sight) {
		ConstituencyView unit = this.constituencies.of(election, place.unit(), sight);
		return UnitVote.of(unit, EXTRA).seats();
	}

}
