package vn.homphieu.datapackage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.homphieu.datapackage.content.Contents;
import vn.homphieu.datapackage.content.ElectionRow;
import vn.homphieu.datapackage.content.Findings;
import vn.homphieu.datapackage.content.PackageReader;
import vn.homphieu.datapackage.file.PackageFile;
import vn.homphieu.datapackage.file.PackageSource;
import vn.homphieu.datapackage.store.PackageStore;
import vn.homphieu.election.Elections;
import vn.homphieu.result.PublicChange;
import vn.homphieu.result.Publications;
import vn.homphieu.result.Summaries;

/**
 * Imports data packages: all or nothing. A package is read and checked as a whole before
 * the first row is written, and written in one transaction.
 */
@Service
public class PackageImport {

	/**
	 * The last phase, in the transaction of the import: who throws then undoes it all.
	 */
	public static final String COMMITTING = "committing";

	private final Elections elections;

	private final PackageStore store;

	private final Summaries summaries;

	private final Publications publications;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	PackageImport(Elections elections, PackageStore store, Summaries summaries, Publications publications,
			PlatformTransactionManager transactions, ApplicationEventPublisher events) {
		this.elections = elections;
		this.store = store;
		this.summaries = summaries;
		this.publications = publications;
		this.transaction = new TransactionTemplate(transactions);
		this.events = events;
	}

	/**
	 * Imports a package.
	 * @param path a folder or a zip
	 * @param publish whether to make public every constituency whose minutes of the last
	 * round held are all in
	 * @param progress hears how far the import has come
	 * @return what was stored
	 * @throws PackageRefusedException if anything is wrong with the package; then the
	 * database is as before
	 */
	public ImportReport importPackage(Path path, boolean publish, ImportProgress progress)
			throws PackageRefusedException {
		Findings findings = new Findings();
		try (PackageSource source = PackageSource.open(path, findings.errors())) {
			ImportCourse course = new ImportCourse(source, publish, progress);
			Optional<Contents> contents = new PackageReader(new WatchedSource(source, course), findings)
				.read(this::exists);
			if (contents.isPresent()) {
				Integer published = this.transaction
					.execute((status) -> store(contents.get(), source, publish, findings, course));
				if (published != null && findings.errors().isEmpty()) {
					return report(contents.get(), published, findings);
				}
			}
		}
		catch (IOException ex) {
			findings.errors().add(String.valueOf(path.getFileName()), 1, 1, "this cannot be read: " + ex.getMessage());
		}
		throw new PackageRefusedException(findings.errors().lines(), findings.errors().total());
	}

	private int store(Contents contents, PackageSource source, boolean publish, Findings findings,
			ImportCourse course) {
		this.store.lock();
		if (exists(contents.election().slug())) {
			findings.errors()
				.add(PackageFile.ELECTION.fileName(), ElectionRow.LINE, contents.election().place(),
						"the election " + contents.election().slug() + " was imported meanwhile");
			return 0;
		}
		long election = this.store.store(contents, source, (table, rows) -> course.storing(table, rows, contents));
		course.begin("adding up");
		this.summaries.rebuild(election);
		this.events.publishEvent(PublicChange.whole(contents.election().slug()));
		course.begin("publishing");
		int published = publish ? this.publications.publishFromPackage(election).published() : 0;
		course.begin(COMMITTING);
		return published;
	}

	private boolean exists(String slug) {
		return this.elections.find(slug).isPresent();
	}

	private static ImportReport report(Contents contents, int published, Findings findings) {
		List<String> warnings = findings.warnings().lines();
		return new ImportReport(contents.election().slug(), contents.areas().all().size() - 1,
				contents.councils().all().size(), contents.units().all().size(), contents.candidates().size(),
				contents.stations().size(), contents.rolls().size(), contents.tallies().size(), contents.votes().size(),
				published, warnings, findings.warnings().total());
	}

}
