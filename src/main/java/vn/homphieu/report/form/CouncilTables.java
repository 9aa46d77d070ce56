package vn.homphieu.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Percentage;
import vn.homphieu.report.document.Block;
import vn.homphieu.result.ConstituencyView;
import vn.homphieu.result.ConstituencyView.CandidateLine;
import vn.homphieu.result.ConstituencyView.RoundLine;

/**
 * The tables of the minutes of all constituencies of a council.
 *
 * @param persons the candidates of each constituency
 * @param later the later votes that were ordered
 * @param cancelled the results that were cancelled
 */
record CouncilTables(Map<String, List<Person>> persons, List<LaterVote> later, List<Cancelled> cancelled) {

	Block units(List<ConstituencyView> units) {
		FormTable table = new FormTable().words("STT", 3)
			.words("Đơn vị bầu cử", 6)
			.words("Gồm các đơn vị hành chính hoặc khu vực", 20)
			.figures("Số đại biểu được bầu", 4)
			.figures("Số người ứng cử", 4);
		int number = 0;
		for (ConstituencyView unit : units) {
			table.row(String.valueOf(++number), name(unit), FormNumbers.text(FormHead.areas(unit.description())),
					unit.seats(), people(unit).stream().filter(Person::isStanding).count());
		}
		table.total("", "Tổng cộng", "", units.stream().mapToInt(ConstituencyView::seats).sum(),
				units.stream().flatMap((unit) -> people(unit).stream()).filter(Person::isStanding).count());
		return table.done();
	}

	Block turnout(List<UnitVote> votes, boolean dated) {
		FormTable table = new FormTable().words("STT", 3)
			.words(dated ? "Đơn vị bầu cử, ngày bỏ phiếu" : "Đơn vị bầu cử", 7)
			.figures("Tổng số cử tri", 4)
			.figures("Số cử tri đã bỏ phiếu", 4)
			.figures("Tỷ lệ %", 3)
			.under("Phiếu hợp lệ")
			.figures("Số phiếu", 4)
			.figures("% so với phiếu thu vào", 3)
			.under("Phiếu không hợp lệ")
			.figures("Số phiếu", 3)
			.figures("% so với phiếu thu vào", 3)
			.under(null)
			.words("Ghi chú", 5);
		VoteSums sums = new VoteSums();
		int number = 0;
		for (UnitVote vote : votes) {
			boolean any = vote.stations().counted() > 0;
			sums.add(vote);
			table.row(String.valueOf(++number), dated ? name(vote.unit()) + ", " + day(vote) : name(vote.unit()),
					any ? vote.voters().registered() : null, any ? vote.voters().voted() : null,
					vote.voters().turnout(), any ? vote.ballots().valid() : null, vote.ballots().validShare(),
					any ? vote.ballots().invalid() : null, vote.ballots().invalidShare(), note(vote));
		}
		return sums.total(table).done();
	}

	/** Votes by constituency, candidates in ballot order. */
	Block votes(List<UnitVote> votes) {
		FormTable table = people();
		for (UnitVote vote : votes) {
			int number = 0;
			table.heading(name(vote.unit()));
			for (Person person : people(vote.unit())) {
				RoundLine line = vote.votes(person.code());
				if (line != null || (vote.votes().isEmpty() && person.isStanding())) {
					line(table, ++number, person, line);
				}
			}
		}
		return table.done();
	}

	/** Those elected by constituency, most votes first. */
	Block elected(List<UnitVote> votes) {
		FormTable table = people();
		for (UnitVote vote : votes) {
			int number = 0;
			List<CandidateLine> elected = vote.elected();
			if (!elected.isEmpty()) {
				table.heading(name(vote.unit()));
			}
			for (CandidateLine line : elected) {
				Person person = people(vote.unit()).stream()
					.filter((own) -> own.code().equals(line.code()))
					.findFirst()
					.orElseThrow();
				line(table, ++number, person, vote.votes(line.code()));
			}
		}
		return table.done();
	}

	private static FormTable people() {
		return new FormTable().words("STT", 3)
			.words("Họ và tên", 10)
			.figures("Số phiếu bầu", 5)
			.figures("% so với phiếu hợp lệ", 5)
			.words("Ghi chú", 6);
	}

	private static void line(FormTable table, int number, Person person, @Nullable RoundLine line) {
		Percentage share = (line != null) ? line.share() : null;
		table.row(String.valueOf(number), person.title() + " " + person.name(), (line != null) ? line.votes() : null,
				share, "");
	}

	/** Single voting areas whose results were cancelled. */
	List<String> cancelledLines(List<ConstituencyView> units) {
		List<String> lines = new ArrayList<>();
		for (ConstituencyView unit : units) {
			this.cancelled.stream()
				.filter((own) -> own.unit().equals(unit.code()))
				.map((own) -> name(unit) + ((own.station() != null) ? ", khu vực bỏ phiếu " + own.station() : "")
						+ ": kết quả bị hủy theo văn bản số " + own.document() + " ngày " + FormNumbers.day(own.date()))
				.forEach(lines::add);
		}
		return lines;
	}

	private String note(UnitVote vote) {
		if (vote.stations().counted() == 0) {
			return "chưa có số liệu";
		}
		if (!vote.isComplete()) {
			return "%d/%d khu vực".formatted(vote.stations().counted(), vote.stations().total());
		}
		return vote.isWithoutEffect() ? "chưa quá nửa số cử tri; bầu cử lại"
				: vote.isCancelled() ? "kết quả bị hủy; bầu cử lại" : "";
	}

	private String day(UnitVote vote) {
		return this.later.stream()
			.filter((own) -> own.unit().equals(vote.unit().code()) && own.round() == vote.round())
			.map((own) -> FormNumbers.day(own.votingDate()))
			.findFirst()
			.orElse("ngày " + FormNumbers.OPEN);
	}

	private List<Person> people(ConstituencyView unit) {
		return this.persons.getOrDefault(unit.code(), List.of());
	}

	private static String name(ConstituencyView unit) {
		return "Đơn vị bầu cử số " + unit.number();
	}

}
