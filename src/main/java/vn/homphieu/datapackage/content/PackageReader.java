package vn.homphieu.datapackage.content;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.homphieu.datapackage.file.PackageFile;
import vn.homphieu.datapackage.file.PackageSource;
import vn.homphieu.datapackage.file.Remarks;
import vn.homphieu.kernel.Level;

/** Reads and checks a whole package; touches no database. */
public final class PackageReader {

	private final PackageSource source;

	private final Findings findings;

	/**
	 * Prepares to read.
	 * @param source the open package
	 * @param findings receives errors and warnings
	 */
	public PackageReader(PackageSource source, Findings findings) {
		this.source = source;
		this.findings = findings;
	}

	/**
	 * Reads and checks the package. Each step needs the one before to be sound: areas,
	 * then councils to rolls, then minutes and decisions, then what the law says of them.
	 * @param exists tells whether there is an election with a short name already
	 * @return what it says, or nothing if there are errors
	 * @throws IOException if it cannot be read
	 */
	public Optional<Contents> read(Predicate<String> exists) throws IOException {
		new Inventory(this.source, this.findings).check();
		ElectionRow election = errors().isEmpty() ? ElectionRow.read(this.source, errors()) : null;
		if (election != null && exists.test(election.slug())) {
			errors().add(PackageFile.ELECTION.fileName(), ElectionRow.LINE, election.place(),
					"the election " + election.slug() + " exists already");
		}
		if (election == null || !errors().isEmpty()) {
			return Optional.empty();
		}
		Areas areas = Areas.read(this.source, election.rules().has(Level.DISTRICT), errors());
		String coverage = election.coverage();
		if (coverage != null && errors().isEmpty() && areas.find(coverage) == Codes.NONE) {
			errors().add(PackageFile.ELECTION.fileName(), ElectionRow.LINE, election.coveragePlace(),
					"coverage is no code of areas.csv: " + coverage);
		}
		return Optional.ofNullable(errors().isEmpty() ? read(election, areas) : null);
	}

	private @Nullable Contents read(ElectionRow election, Areas areas) throws IOException {
		Councils councils = Councils.read(this.source, election.rules(), areas, this.findings);
		Units units = Units.read(this.source, election.rules(), councils, errors());
		Candidates candidates = Candidates.read(this.source, election, units, this.findings);
		Stations stations = Stations.read(this.source, areas, errors());
		Rolls rolls = Rolls.read(this.source, areas, councils, units, stations, errors());
		if (errors().isEmpty()) {
			new RollChecks(areas, units, stations, rolls, this.findings).check(candidates, election);
		}
		if (!errors().isEmpty()) {
			return null;
		}
		Places places = new Places(units, stations, rolls);
		Tallies tallies = Tallies.read(this.source, places, errors());
		Votes votes = errors().isEmpty() ? Votes.read(this.source, places, candidates, tallies, errors()) : null;
		Decisions decisions = Decisions.read(this.source, places, candidates, errors());
		Documents documents = Documents.read(this.source, councils, units, candidates, errors());
		Proceedings proceedings = Proceedings.read(this.source, election, areas, councils, units, errors());
		if (votes == null || !errors().isEmpty()) {
			return null;
		}
		Contents contents = new Contents(election, areas, councils, units, candidates, stations, rolls, tallies, votes,
				decisions, documents, proceedings, new TallyWarnings());
		new MinutesChecks(contents, this.findings).check();
		return errors().isEmpty() ? contents : null;
	}

	private Remarks errors() {
		return this.findings.errors();
	}

}
