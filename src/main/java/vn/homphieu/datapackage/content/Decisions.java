package vn.homphieu.datapackage.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import vn.homphieu.datapackage.file.PackageFile;
import vn.homphieu.datapackage.file.PackageSource;
import vn.homphieu.datapackage.file.Remarks;
import vn.homphieu.datapackage.file.Rows;

/** The decisions of a package. */
public final class Decisions {

	private final List<RecordedDecision> all = new ArrayList<>();

	private final Map<Integer, List<RecordedDecision>> byUnit = new HashMap<>();

	private final Set<List<Object>> keys = new HashSet<>();

	private int roundColumn = 1;

	private Decisions() {
	}

	static Decisions read(PackageSource source, Places places, Candidates candidates, Remarks errors)
			throws IOException {
		Decisions decisions = new Decisions();
		if (source.names().contains(PackageFile.DECISIONS.fileName())) {
			try (Rows rows = Rows.open(PackageFile.DECISIONS, source, errors)) {
				decisions.roundColumn = rows.column("round");
				while (rows.next()) {
					decisions.add(rows, places, candidates);
				}
			}
		}
		return decisions;
	}

	private void add(Rows rows, Places places, Candidates candidates) {
		int unit = rows.isSound() ? places.units().find(rows, "constituency_code") : Codes.NONE;
		if (unit == Codes.NONE) {
			return;
		}
		int station = Codes.NONE;
		if (rows.optional("station_code") != null) {
			int roll = places.roll(rows);
			station = (roll != Codes.NONE) ? places.rolls().station(roll) : Codes.NONE;
		}
		int candidate = Codes.NONE;
		if (rows.optional("candidate_code") != null) {
			candidate = candidates.find(rows, "candidate_code");
		}
		if (rows.isSound()) {
			checkKind(rows, unit, candidate, candidates);
		}
		if (rows.isSound()) {
			keep(rows, new RecordedDecision(rows.text("kind"), unit, station, rows.number("round"), candidate,
					rows.text("document"), Objects.requireNonNull(rows.date("date")), rows.line()));
		}
	}

	private static void checkKind(Rows rows, int unit, int candidate, Candidates candidates) {
		if (RecordedDecision.TIE.equals(rows.text("kind"))) {
			if (candidate == Codes.NONE) {
				rows.refuse("candidate_code", "candidate_code is missing; a decision on a tie names who is elected");
			}
			else if (candidates.unit(candidate) != unit) {
				rows.refuse("candidate_code", "the candidate stands in another constituency");
			}
			if (rows.optional("station_code") != null) {
				rows.refuse("station_code", "station_code stays empty; a tie is of the whole constituency");
			}
			return;
		}
		if (candidate != Codes.NONE) {
			rows.refuse("candidate_code", "candidate_code stays empty where a vote was cancelled");
		}
		if (rows.number("round") != 1) {
			rows.refuse("round", "only the first vote can be cancelled: there is no vote after a re-vote");
		}
	}

	private void keep(Rows rows, RecordedDecision decision) {
		if (!this.keys.add(List.of(decision.kind(), decision.unit(), decision.station(), decision.round(),
				decision.candidate()))) {
			rows.refuse("constituency_code", "this decision is there already");
			return;
		}
		this.all.add(decision);
		this.byUnit.computeIfAbsent(decision.unit(), (unit) -> new ArrayList<>()).add(decision);
	}

	/**
	 * Returns all decisions.
	 * @return the decisions in the order of the file
	 */
	public List<RecordedDecision> all() {
		return this.all;
	}

	List<RecordedDecision> of(int unit) {
		return this.byUnit.getOrDefault(unit, List.of());
	}

	/** Adds a remark about the round of a decision. */
	void remark(Remarks remarks, RecordedDecision decision, String message) {
		remarks.add(PackageFile.DECISIONS.fileName(), decision.line(), this.roundColumn, message);
	}

}
