package vn.homphieu.result.law;

import vn.homphieu.kernel.BirthDate;

/**
 * A candidate's votes in one vote of a constituency.
 *
 * @param candidate the candidate's code
 * @param birthDate the date of birth on the official list, to the day or to the year
 * @param votes valid ballots that name the candidate, not negative
 */
public record Standing(String candidate, BirthDate birthDate, long votes) {
}
