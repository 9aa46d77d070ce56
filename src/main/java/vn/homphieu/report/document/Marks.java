package vn.homphieu.report.document;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What every page of a report carries, so that a copy can be told from another.
 *
 * @param version number of the state of the data
 * @param time time of that state; null while there is none
 * @param hash hash of the data, 64 hexadecimal digits
 * @param official whether all results are final; provisional otherwise
 * @param simulated whether the figures are invented
 * @param practice whether the election is held for practice only
 * @param published whether the figures are public
 * @param code short code of the report
 * @param checkAddress full address of the page that tells whether the report is the
 * latest
 * @param blank whether there are no figures, but places to write them by hand
 */
public record Marks(long version, @Nullable OffsetDateTime time, String hash, boolean official, boolean simulated,
		boolean practice, boolean published, String code, String checkAddress, boolean blank) {

	/**
	 * Makes the marks of a report with figures.
	 * @param version number of the state of the data
	 * @param time time of that state; null while there is none
	 * @param hash hash of the data, 64 hexadecimal digits
	 * @param official whether all results are final
	 * @param simulated whether the figures are invented
	 * @param published whether the figures are public
	 * @param code short code of the report
	 * @param checkAddress full address of its check page
	 */
	public Marks(long version, @Nullable OffsetDateTime time, String hash, boolean official, boolean simulated,
			boolean published, String code, String checkAddress) {
		this(version, time, hash, official, simulated, false, published, code, checkAddress, false);
	}

	/**
	 * Makes those of a report of a practice election, which says so instead of only that
	 * its figures are invented.
	 * @return the marks
	 */
	public Marks ofPracticeElection() {
		return new Marks(this.version, this.time, this.hash, this.official, this.simulated, true, this.published,
				this.code, this.checkAddress, this.blank);
	}

	/**
	 * Makes those of a form to be filled in by hand: without figures, it is neither final
	 * nor provisional, neither published nor not.
	 * @return the marks
	 */
	public Marks ofBlankForm() {
		return new Marks(this.version, this.time, this.hash, this.official, this.simulated, this.practice,
				this.published, this.code, this.checkAddress, true);
	}

}
