package vn.homphieu.report.form;

/**
 * An incident noted in counting minutes.
 *
 * @param number number of the voting area
 * @param area full name of its commune
 * @param note what happened
 */
record Incident(int number, String area, String note) {
}
