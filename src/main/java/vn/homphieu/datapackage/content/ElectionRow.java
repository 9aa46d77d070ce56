package vn.homphieu.datapackage.content;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.homphieu.datapackage.file.PackageFile;
import vn.homphieu.datapackage.file.PackageSource;
import vn.homphieu.datapackage.file.Remarks;
import vn.homphieu.datapackage.file.Rows;
import vn.homphieu.election.RuleSet;
import vn.homphieu.kernel.Level;

/**
 * The election of a package.
 *
 * @param slug its short name
 * @param name its name
 * @param day the voting day of the country
 * @param term years of the term, may be empty
 * @param rules the preset that its row names
 * @param simulated whether its figures are invented
 * @param coverage code of the area that the package covers, or {@code null} for the
 * country
 * @param place where the slug stands in its line: the number of the cell
 * @param coveragePlace where the coverage stands
 */
public record ElectionRow(String slug, String name, LocalDate day, String term, RuleSet rules, boolean simulated,
		@Nullable String coverage, int place, int coveragePlace) {

	/** Line of the only row. */
	public static final int LINE = 2;

	static @Nullable ElectionRow read(PackageSource source, Remarks errors) throws IOException {
		ElectionRow election = null;
		int count = 0;
		try (Rows rows = Rows.open(PackageFile.ELECTION, source, errors)) {
			while (rows.next()) {
				count++;
				if (count > 1) {
					rows.refuse("slug", "a package holds one election, this is another row");
				}
				else if (rows.isSound()) {
					election = new ElectionRow(rows.text("slug"), rows.text("name"),
							Objects.requireNonNull(rows.date("election_day")), rows.text("term"),
							RuleSet.preset(rows.text("ruleset")), rows.flag("simulated"), rows.optional("coverage"),
							rows.column("slug"), rows.column("coverage"));
				}
			}
		}
		if (count == 0 && errors.isEmpty()) {
			errors.add(PackageFile.ELECTION.fileName(), LINE, 1, "the row of the election is missing");
		}
		return errors.isEmpty() ? election : null;
	}

	/** The level that a cell names; null if it is empty, or refused here. */
	@Nullable Level level(Rows rows, String column) {
		if (rows.optional(column) == null) {
			return null;
		}
		Level level = Level.valueOf(rows.text(column));
		if (!this.rules.has(level)) {
			rows.refuse(column, "rule set " + this.rules.code() + " has no level " + level);
		}
		return level;
	}

}
