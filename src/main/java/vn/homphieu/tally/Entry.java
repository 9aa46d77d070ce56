package vn.homphieu.tally;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One person's entry of minutes, a row of the table of entries.
 *
 * @param id key in the database
 * @param ordinal 1 first entry, 2 second entry
 * @param accountId key of the account that makes it
 * @param username its name
 * @param person full name of the person
 * @param state where it stands
 * @param figures what was typed, by name of the field
 * @param note incidents noted, or {@code null}
 * @param confirmed sentences of the confirmed warnings by code
 * @param returnedFields fields to type again; empty for all
 * @param returnReason why it was returned, or {@code null}
 * @param requestKey key of the submission that was accepted last, or {@code null}
 * @param tab name of the browser window that wrote it last, or {@code null}
 * @param revision counts the saves
 * @param startedAt when it was begun
 * @param changedAt when it was saved last
 */
record Entry(long id, int ordinal, long accountId, String username, String person, EntryState state,
		Map<String, String> figures, @Nullable String note, Map<String, String> confirmed, List<String> returnedFields,
		@Nullable String returnReason, @Nullable UUID requestKey, @Nullable String tab, int revision,
		OffsetDateTime startedAt, OffsetDateTime changedAt) {

	Draft draft() {
		return new Draft(this.ordinal, this.state, this.figures, this.note, this.confirmed, this.returnedFields,
				this.returnReason, this.tab, this.revision, this.changedAt);
	}

	Colleague colleague() {
		return new Colleague(this.username, this.person, this.startedAt);
	}

	PaperCase.Hand hand() {
		return new PaperCase.Hand(this.ordinal, this.accountId, this.state);
	}

}
