package vn.homphieu.datapackage;

/** Hears how far an import has come, for a progress bar. */
@FunctionalInterface
public interface ImportProgress {

	/** Hears nothing. */
	ImportProgress SILENT = (phase, done, total) -> {
	};

	/**
	 * Called now and then, from the importing thread.
	 * @param phase what is being done, e.g. {@code reading votes.csv}
	 * @param done how much of the phase is done: bytes when reading, rows when storing
	 * @param total how much the whole phase is, at least {@code done}; 0 if not known
	 */
	void at(String phase, long done, long total);

}
