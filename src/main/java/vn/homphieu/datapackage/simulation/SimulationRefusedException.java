package vn.homphieu.datapackage.simulation;

import java.util.List;

/** A simulated election cannot be made as it was asked for. */
class SimulationRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<String> faults;

	SimulationRefusedException(List<String> faults) {
		super(String.join(" ", faults));
		this.faults = faults;
	}

	/** What is wrong: ends of the texts {@code simulation.fault.}. */
	List<String> faults() {
		return this.faults;
	}

}
