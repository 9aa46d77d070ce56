package vn.homphieu.report.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.Percentage;
import vn.homphieu.report.template.Filling;
import vn.homphieu.result.ConstituencyView;
import vn.homphieu.result.ConstituencyView.CandidateLine;
import vn.homphieu.result.ConstituencyView.RoundLine;
import vn.homphieu.result.Sight;

/** What the result minutes of a constituency tell. */
@Component
class UnitFigures {

	private static final int FIRST = 1;

	private final Persons persons;

	private final UnitFacts facts;

	private final UnitMatrix matrix;

	private final Areas areas;

	UnitFigures(Persons persons, UnitFacts facts, UnitMatrix matrix, Areas areas) {
		this.persons = persons;
		this.facts = facts;
		this.matrix = matrix;
		this.areas = areas;
	}

	Filling of(ElectionInfo election, UnitVote vote, Sight sight) {
		ConstituencyView unit = vote.unit();
		String address = "/elections/" + election.slug() + "/constituencies/" + unit.code();
		List<Person> persons = this.persons.ofUnit(election, unit.code());
		FormFigures figures = head(election, vote).number("seats", vote.seats(), address)
			.number("stations", vote.stations().total(), address)
			.text("votingDay", FormNumbers.longDay(votingDay(election, vote)));
		counts(figures, vote, address);
		conclusions(figures, election, vote, address);
		List<Person> standing = standing(vote, persons);
		figures.number("candidateCount", standing.size(), address)
			.put("candidates", standing.stream().map((person) -> line(person, vote)).toList())
			.put("elected", vote.elected().stream().map((line) -> line(line, persons, vote)).toList())
			.put("incidents", incidents(election, vote, sight))
			.put("cancelledStations",
					this.facts.cancelled(election, List.of(unit.code()), sight)
						.stream()
						.filter((cancelled) -> cancelled.station() != null && vote.round() == FIRST)
						.map((cancelled) -> "Khu vực bỏ phiếu " + cancelled.station() + " (văn bản số "
								+ cancelled.document() + " ngày " + FormNumbers.day(cancelled.date()) + ")")
						.toList());
		if (unit.level() == Level.NATIONAL_ASSEMBLY) {
			figures.block("votes", this.matrix.of(election, vote, standing, sight));
		}
		return figures.filling();
	}

	private FormFigures head(ElectionInfo election, UnitVote vote) {
		ConstituencyView unit = vote.unit();
		AreaInfo area = this.areas.require(election.id(), unit.area().code());
		return FormHead.places(FormHead.of(election, vote.round()), this.areas.path(election.id(), area))
			.text("council", unit.council().name())
			.text("area", unit.area().name())
			.number("unitNumber", unit.number(), null)
			.text("unitAreas", FormHead.areas(unit.description()));
	}

	static FormFigures counts(FormFigures figures, UnitVote vote, String address) {
		boolean any = vote.stations().counted() > 0;
		return figures.condition("counted", any)
			.condition("complete", vote.isComplete())
			.number("stationsCounted", vote.stations().counted(), address)
			.number("registered", any ? vote.voters().registered() : null, address)
			.number("voted", any ? vote.voters().voted() : null, address)
			.percent("turnout", any ? vote.voters().turnout() : null, address)
			.number("issued", any ? vote.ballots().issued() : null, address)
			.number("collected", any ? vote.ballots().collected() : null, address)
			.number("valid", any ? vote.ballots().valid() : null, address)
			.percent("validShare", any ? vote.ballots().validShare() : null, address)
			.number("invalid", any ? vote.ballots().invalid() : null, address)
			.percent("invalidShare", any ? vote.ballots().invalidShare() : null, address);
	}

	private void conclusions(FormFigures figures, ElectionInfo election, UnitVote vote, String address) {
		boolean known = !vote.isOpen() && !vote.isTied();
		boolean extra = vote.isExtraVoteDue(election.rules().level(vote.unit().level()).extraVote());
		boolean repeated = vote.isWithoutEffect() || vote.isCancelled();
		figures.condition("withoutEffect", vote.isWithoutEffect())
			.condition("cancelled", vote.isCancelled())
			.condition("tied", vote.isTied())
			.condition("decided", known && !repeated)
			.condition("extraVoteDue", extra)
			.condition("shortWithoutExtraVote", known && !repeated && !extra && vote.missing() > 0)
			.number("electedCount", known ? vote.elected().size() : null, address)
			.number("missing", known ? vote.missing() : null, address);
	}

	private @Nullable LocalDate votingDay(ElectionInfo election, UnitVote vote) {
		if (vote.round() == FIRST) {
			return election.day();
		}
		return this.facts.laterVotes(election, List.of(vote.unit().code()))
			.stream()
			.filter((later) -> later.round() == vote.round() && later.station() == null)
			.map(LaterVote::votingDate)
			.findFirst()
			.orElse(null);
	}

	private List<Person> standing(UnitVote vote, List<Person> persons) {
		return persons.stream()
			.filter((person) -> vote.votes().isEmpty() ? person.isStanding() : vote.votes(person.code()) != null)
			.toList();
	}

	private List<String> incidents(ElectionInfo election, UnitVote vote, Sight sight) {
		return this.facts.incidents(election, vote.unit().code(), vote.round(), sight)
			.stream()
			.map((incident) -> "Khu vực bỏ phiếu số " + incident.number() + ", " + incident.area() + ": "
					+ incident.note())
			.toList();
	}

	private static Map<String, Object> line(Person person, UnitVote vote) {
		RoundLine votes = vote.votes(person.code());
		return line(person.title(), person.name(), (votes != null) ? votes.votes() : null,
				(votes != null) ? votes.share() : null, vote);
	}

	private static Map<String, Object> line(CandidateLine line, List<Person> persons, UnitVote vote) {
		Person person = persons.stream().filter((own) -> own.code().equals(line.code())).findFirst().orElseThrow();
		return line(person, vote);
	}

	private static Map<String, Object> line(String title, String name, @Nullable Long votes, @Nullable Percentage share,
			UnitVote vote) {
		return new FormFigures().put("title", title)
			.text("name", name.toUpperCase(Locale.ROOT))
			.number("votes", votes, null)
			.percent("share", share, null)
			.number("valid", (votes != null) ? vote.ballots().valid() : null, null)
			.map();
	}

}
