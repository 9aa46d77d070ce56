package vn.homphieu.datapackage.generator;

/** Hears how many provinces are made, for a progress bar. */
@FunctionalInterface
public interface GeneratorProgress {

	/** Hears nothing. */
	GeneratorProgress SILENT = (done, total) -> {
	};

	/**
	 * Called after each province, from the thread that asked for the election.
	 * @param done provinces made so far
	 * @param total provinces to make, at least {@code done}
	 */
	void at(int done, int total);

}
