package vn.homphieu.result;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;
import vn.homphieu.result.law.Outcome;

/**
 * A constituency in a list for officials.
 *
 * @param code its code
 * @param name its name
 * @param level the body it elects to
 * @param councilCode code of its council
 * @param council name of its council
 * @param area where its seats are shown
 * @param stage its stage in the current round
 * @param currentRound the round that is being counted or was held last
 * @param due voting areas that vote in it
 * @param approved those whose minutes of it are approved
 * @param publishedRound last round that is public; {@code null} for none
 * @param outcome what is kept as its outcome
 */
public record UnitLine(String code, String name, Level level, String councilCode, String council, String area,
		UnitStage stage, int currentRound, int due, int approved, @Nullable Integer publishedRound, Outcome outcome) {
}
