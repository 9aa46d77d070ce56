package vn.homphieu.datapackage.content;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.homphieu.datapackage.file.PackageFile;
import vn.homphieu.datapackage.file.PackageSource;
import vn.homphieu.datapackage.file.Remarks;
import vn.homphieu.datapackage.file.Rows;

/**
 * What authorities published and confirmed.
 *
 * @param publications resolutions on results
 * @param confirmations whether elected deputies were confirmed
 * @param figures figures that authorities published themselves
 */
public record Documents(List<Publication> publications, List<Confirmation> confirmations, List<Figure> figures) {

	private static final String CANDIDATE = "candidate_code";

	/**
	 * A resolution on the result of a council or of one constituency.
	 *
	 * @param unit index of the constituency, or {@link RecordedDecision#NONE} for the
	 * whole council
	 */
	public record Publication(int council, int unit, String resolution, LocalDate date, String body,
			@Nullable String note) {
	}

	/** Whether an elected candidate was confirmed as a deputy. */
	public record Confirmation(int candidate, boolean confirmed, @Nullable String reason, int line, int column) {
	}

	/** A figure as an authority published it; it may be of an earlier election. */
	public record Figure(String about, String area, String level, String measure, String value, String kind,
			@Nullable LocalDate asOf, String source) {
	}

	static Documents read(PackageSource source, Councils councils, Units units, Candidates candidates, Remarks errors)
			throws IOException {
		Documents documents = new Documents(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		Set<Publication> published = new HashSet<>();
		Set<Integer> confirmed = new HashSet<>();
		each(PackageFile.PUBLICATIONS, source, errors,
				(rows) -> documents.addPublication(rows, councils, units, published));
		each(PackageFile.CONFIRMATIONS, source, errors,
				(rows) -> documents.addConfirmation(rows, candidates, confirmed));
		each(PackageFile.PUBLISHED_FIGURES, source, errors, documents::addFigure);
		return documents;
	}

	/** Reads a file that only some packages have. */
	static void each(PackageFile file, PackageSource source, Remarks errors, Consumer<Rows> reader) throws IOException {
		if (source.names().contains(file.fileName())) {
			try (Rows rows = Rows.open(file, source, errors)) {
				while (rows.next()) {
					if (rows.isSound()) {
						reader.accept(rows);
					}
				}
			}
		}
	}

	private void addPublication(Rows rows, Councils councils, Units units, Set<Publication> before) {
		int council = councils.find(rows, "council_code");
		int unit = Codes.NONE;
		if (rows.optional("constituency_code") != null) {
			unit = units.find(rows, "constituency_code");
			if (unit != Codes.NONE && units.get(unit).council() != council) {
				rows.refuse("constituency_code", "the constituency elects to another council");
			}
		}
		if (rows.isSound()) {
			Publication publication = new Publication(council, unit, rows.text("resolution"),
					Objects.requireNonNull(rows.date("date")), rows.text("body"), rows.optional("note"));
			if (before.add(publication)) {
				this.publications.add(publication);
			}
			else {
				rows.refuse("resolution", "this publication is there already");
			}
		}
	}

	private void addConfirmation(Rows rows, Candidates candidates, Set<Integer> before) {
		int candidate = candidates.find(rows, CANDIDATE);
		if (candidate != Codes.NONE && !before.add(candidate)) {
			rows.refuse(CANDIDATE, "the candidate is there already");
		}
		if (rows.isSound()) {
			this.confirmations.add(new Confirmation(candidate, rows.flag("confirmed"), rows.optional("reason"),
					rows.line(), rows.column(CANDIDATE)));
		}
	}

	private void addFigure(Rows rows) {
		this.figures.add(new Figure(rows.text("election"), rows.text("area_code"), rows.text("level"),
				rows.text("measure"), rows.text("value"), rows.text("kind"), rows.date("as_of"), rows.text("source")));
	}

	/** Only whoever is elected can be confirmed. */
	void checkConfirmations(BitSet elected, Candidates candidates, Remarks errors) {
		for (Confirmation confirmation : this.confirmations) {
			if (!elected.get(confirmation.candidate())) {
				errors.add(PackageFile.CONFIRMATIONS.fileName(), confirmation.line(), confirmation.column(),
						"candidate " + candidates.code(confirmation.candidate())
								+ " is not elected and cannot be confirmed");
			}
		}
	}

}
