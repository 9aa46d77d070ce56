package vn.homphieu.audit;

import org.jspecify.annotations.Nullable;

/**
 * A place where the log is not as it was sealed.
 *
 * @param kind what is wrong
 * @param position place in the chain, from 1; 0 where it has none
 * @param entryId key of the entry; 0 where it is not known
 * @param entry what the entry says now: time, person, action, subject; {@code null} where
 * there is none
 */
public record ChainFault(Kind kind, long position, long entryId, @Nullable String entry) {

	/** What may be wrong. */
	public enum Kind {

		/** The entry or its seal was changed, or the seal before it. */
		CHANGED,
		/** The entry is gone. */
		ENTRY_MISSING,
		/** Seals are gone from here on. */
		SEAL_MISSING,
		/**
		 * The entry has been waiting for its seal for too long, or never will get one.
		 */
		UNSEALED,
		/** The hash that was written down is nowhere in the chain. */
		HEAD_UNKNOWN

	}
}
