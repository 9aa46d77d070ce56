package vn.homphieu.datapackage.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.datapackage.generator.SimulatedElection;
import vn.homphieu.election.Elections;
import vn.homphieu.job.Jobs;

/** Takes orders for simulated elections. */
@Service
public class Simulations {

	static final List<String> PRESETS = List.of("2021", "2026");

	/** Whatever is made, the server needs about so much. */
	private static final long LEAST_MEBIBYTES = 250;

	/** The minutes of the whole nation, as they are checked before they are stored. */
	private static final long NATION_MEBIBYTES = 750;

	private static final int MEBIBYTE = 1 << 20;

	private final Elections elections;

	private final Jobs jobs;

	Simulations(Elections elections, Jobs jobs) {
		this.elections = elections;
		this.jobs = jobs;
	}

	/** Lists the provinces by preset: their names by {@code PRESET/CODE}. */
	Map<String, Map<String, String>> provinces() {
		Map<String, Map<String, String>> all = new LinkedHashMap<>();
		try {
			for (String preset : PRESETS) {
				Map<String, String> plans = new LinkedHashMap<>();
				SimulatedElection.provinces(preset).forEach((code, name) -> plans.put(preset + "/" + code, name));
				all.put(preset, plans);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return all;
	}

	/**
	 * Orders a simulated election.
	 * @param actor the administrator
	 * @param form what was typed
	 * @return key of the job that makes it
	 * @throws SimulationRefusedException if a field is wrong, the short name is taken, or
	 * the server has not enough memory for it
	 */
	@Requires(Action.SET_UP)
	@Transactional
	public long order(Actor actor, SimulationForm form) {
		List<String> plans = new ArrayList<>(PRESETS.stream().map((preset) -> preset + "/").toList());
		provinces().values().forEach((provinces) -> plans.addAll(provinces.keySet()));
		List<String> faults = form.faults(plans);
		if (!faults.isEmpty()) {
			throw new SimulationRefusedException(faults);
		}
		Simulation wanted = form.simulation();
		if (this.elections.find(wanted.slug()).isPresent()) {
			throw new SimulationRefusedException(List.of("taken"));
		}
		if (wanted.area().isEmpty() && LEAST_MEBIBYTES
				+ NATION_MEBIBYTES * wanted.scale() / Simulation.ALL > Runtime.getRuntime().maxMemory() / MEBIBYTE) {
			throw new SimulationRefusedException(List.of("memory"));
		}
		Map<String, String> text = wanted.text();
		text.put("title", wanted.name());
		return this.jobs.submit(actor, SimulationWork.KIND, wanted.slug(), text);
	}

}
