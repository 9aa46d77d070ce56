package vn.homphieu.result;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.VietnamTime;

/**
 * A state of the figures of an area: as long as it stays the same, so do they.
 *
 * @param number counts the changes, from 0
 * @param changedAt time of the last change, to the second; null while there was none
 */
public record DataVersion(long number, @Nullable OffsetDateTime changedAt) {

	/** Shows the time as the clocks of the country do. */
	public DataVersion {
		changedAt = (changedAt != null) ? VietnamTime.at(changedAt.toInstant()) : null;
	}

}
