package vn.homphieu.job;

import java.nio.file.Path;
import java.util.Map;

import vn.homphieu.account.Actor;

/** A job while it is being done. */
public interface JobRun {

	/**
	 * Returns the key of the job.
	 * @return its key
	 */
	long id();

	/**
	 * Tells who asked for it, with the rights that he has now.
	 * @return the official, or the operator
	 */
	Actor actor();

	/**
	 * Returns what was asked for.
	 * @return names and values
	 */
	Map<String, String> parameters();

	/**
	 * Returns a folder for unfinished work, kept until the job has ended.
	 * @return the folder, which exists
	 */
	Path folder();

	/**
	 * Tells how far the work is.
	 * @param done steps done, 0 to {@code total}
	 * @param total all steps, at least 1
	 * @throws JobCancelledException if the job was cancelled
	 */
	void progress(long done, long total);

	/**
	 * Keeps where the result is found.
	 * @param address address of a page or file, below the portal's own
	 */
	void result(String address);

}
