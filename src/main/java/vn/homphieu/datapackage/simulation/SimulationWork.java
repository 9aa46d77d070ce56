package vn.homphieu.datapackage.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.stereotype.Component;

import vn.homphieu.account.Action;
import vn.homphieu.account.ForbiddenException;
import vn.homphieu.audit.AuditLog;
import vn.homphieu.audit.Subject;
import vn.homphieu.datapackage.PackageImport;
import vn.homphieu.datapackage.PackageRefusedException;
import vn.homphieu.datapackage.generator.GeneratorException;
import vn.homphieu.datapackage.generator.SimulatedElection;
import vn.homphieu.job.JobFailedException;
import vn.homphieu.job.JobRun;
import vn.homphieu.job.JobWork;

/**
 * Makes a simulated election in the background: its package first, which a crash leaves
 * in the folder of the job, then the import, all or nothing.
 */
@Component
class SimulationWork implements JobWork {

	static final String KIND = "simulation";

	/** Of a thousand steps so many are the making of the package; it takes as long. */
	private static final int MADE = 450;

	private static final int ALL = 1000;

	private final PackageImport packages;

	private final AuditLog log;

	SimulationWork(PackageImport packages, AuditLog log) {
		this.packages = packages;
		this.log = log;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public void run(JobRun run) throws IOException {
		if (!run.actor().may(Action.SET_UP)) {
			throw new ForbiddenException(run.actor(), Action.SET_UP);
		}
		Simulation wanted = Simulation.read(run.parameters());
		Path whole = run.folder().resolve("whole.zip");
		try {
			if (!Files.exists(whole)) {
				SimulatedElection.generate(wanted.options(), whole,
						(done, total) -> run.progress((long) MADE * done / total, ALL));
			}
			run.progress(MADE, ALL);
			Path part = run.folder().resolve("part.zip");
			new PartialPackage(wanted).write(whole, part);
			this.packages.importPackage(part, wanted.publish(), (phase, share) -> {
				run.progress(MADE + Math.round(share * (ALL - MADE)), ALL);
				if (phase.equals(PackageImport.COMMITTING)) {
					finish(run, wanted);
				}
			});
		}
		catch (GeneratorException ex) {
			throw new JobFailedException("PACKAGE", String.valueOf(ex.getMessage()));
		}
		catch (PackageRefusedException ex) {
			throw new JobFailedException("PACKAGE", ex.lines().getFirst());
		}
	}

	/**
	 * In the transaction of the import: it is there, logged and told, or none of it is.
	 */
	private void finish(JobRun run, Simulation wanted) {
		run.result("/elections/" + wanted.slug());
		this.log.record(run.actor(), "simulation.created", new Subject(wanted.slug(), "", null), null, wanted.text());
	}

}
