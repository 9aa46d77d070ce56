package vn.homphieu.job;

/**
 * A kind of work that takes longer than a page may: a bean of the module that does it.
 */
public interface JobWork {

	/**
	 * Names the kind.
	 * @return its name, which is also the end of its text {@code job.kind.NAME}
	 */
	String kind();

	/**
	 * Does the work; after a crash it is called again for the same job and should go on
	 * where it was by what lies in {@link JobRun#folder()}.
	 * @param run the job
	 * @throws JobCancelledException if the job was cancelled meanwhile
	 * @throws Exception if the work fails; its message is told to whoever asked
	 */
	void run(JobRun run) throws Exception;

	/**
	 * Forgets what this kind of work keeps for a while only; called now and then, about
	 * four times an hour.
	 */
	default void tidy() {
	}

}
