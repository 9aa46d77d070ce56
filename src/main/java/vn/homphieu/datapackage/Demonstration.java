package vn.homphieu.datapackage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import vn.homphieu.database.Mode;
import vn.homphieu.database.PortalProperties;
import vn.homphieu.datapackage.generator.GeneratorOptions;
import vn.homphieu.datapackage.generator.SimulatedElection;
import vn.homphieu.election.Elections;

/**
 * Loads the demonstration election, published, when the server starts on a database
 * without elections – before its port opens, so that nobody sees an empty portal.
 */
@Component
class Demonstration implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(Demonstration.class);

	/** Before the web server, which starts among the last. */
	private static final int PHASE = 0;

	private static final String PRESET = "2021";

	private static final String HAI_PHONG = "31";

	private final PortalProperties portal;

	private final DemonstrationProperties properties;

	private final Elections elections;

	private final PackageImport packages;

	private volatile boolean running;

	Demonstration(PortalProperties portal, DemonstrationProperties properties, Elections elections,
			PackageImport packages) {
		this.portal = portal;
		this.properties = properties;
		this.elections = elections;
		this.packages = packages;
	}

	@Override
	public void start() {
		this.running = true;
		if (this.properties.load() && this.portal.mode() == Mode.SERVER && this.elections.all().isEmpty()) {
			load();
		}
	}

	private void load() {
		logger.info("No election yet: loading the demonstration, Hải Phòng 2021 (dữ liệu mô phỏng, simulated data)");
		try {
			Path file = Files.createTempFile("demonstration", ".zip");
			try {
				SimulatedElection.generate(new GeneratorOptions(PRESET, HAI_PHONG), file);
				ImportReport report = this.packages.importPackage(file, true, everySecond());
				logger.info("Demonstration loaded: {} voting areas, {} minutes, {} constituencies published",
						report.stations(), report.tallies(), report.published());
			}
			finally {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The demonstration election cannot be made", ex);
		}
		catch (PackageRefusedException ex) {
			throw new IllegalStateException("The demonstration election is refused: " + ex.lines(), ex);
		}
	}

	/** One line a second, so that the console shows that something is going on. */
	private static ImportProgress everySecond() {
		AtomicLong next = new AtomicLong(System.nanoTime());
		return (phase, share) -> {
			long now = System.nanoTime();
			if (now - next.get() >= 0) {
				next.set(now + TimeUnit.SECONDS.toNanos(1));
				logger.info("Demonstration: {} {} %", phase, Math.round(share * 100));
			}
		};
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

}
