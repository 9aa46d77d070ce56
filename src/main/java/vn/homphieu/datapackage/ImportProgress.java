package vn.homphieu.datapackage;

/** Hears how far an import has come, for a progress bar. */
@FunctionalInterface
public interface ImportProgress {

	/** Hears nothing. */
	ImportProgress SILENT = (phase, share) -> {
	};

	/**
	 * Called often, from the importing thread.
	 * @param phase what is being done, e.g. {@code reading votes.csv}
	 * @param share how much of the time of the whole import is likely over, 0 to 1, never
	 * less than before
	 */
	void at(String phase, double share);

}
