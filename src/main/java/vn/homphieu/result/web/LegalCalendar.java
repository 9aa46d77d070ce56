package vn.homphieu.result.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.homphieu.election.Deadline;
import vn.homphieu.election.ElectionInfo;

/**
 * The last days that the law sets for the steps of an election, in their order.
 *
 * @param steps the steps whose deadline the rule set knows
 */
record LegalCalendar(List<Step> steps) {

	/**
	 * A step.
	 *
	 * @param deadline which step
	 * @param days days after (below 0: before) the day it counts from
	 * @param lastDay its last day; null where it counts from another day than election
	 * day
	 */
	record Step(Deadline deadline, int days, @Nullable LocalDate lastDay) {

		static Step of(ElectionInfo election, Map.Entry<Deadline, Integer> entry) {
			boolean fromElectionDay = entry.getKey().start() == Deadline.Start.ELECTION_DAY;
			return new Step(entry.getKey(), entry.getValue(),
					fromElectionDay ? election.rules().lastDay(entry.getKey(), election.day()) : null);
		}

	}

	static LegalCalendar of(ElectionInfo election) {
		return new LegalCalendar(election.rules()
			.deadlines()
			.entrySet()
			.stream()
			.filter((entry) -> Objects.nonNull(entry.getValue()))
			.map((entry) -> Step.of(election, entry))
			.toList());
	}

}
