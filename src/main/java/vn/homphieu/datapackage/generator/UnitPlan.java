package vn.homphieu.datapackage.generator;

import java.util.List;

/**
 * A constituency of the National Assembly or of a province, as decided for the election.
 *
 * @param areas codes of the districts or communes that it joins
 * @param remark what of it is simulated, empty if it is real
 */
record UnitPlan(int seats, List<String> areas, String remark) {
}
