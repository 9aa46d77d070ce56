package vn.homphieu.tally;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.homphieu.account.Actor;
import vn.homphieu.audit.AuditLog;

/** Tells the log what happens to minutes on their way. */
@Component
class EntryJournal {

	private final AuditLog log;

	EntryJournal(AuditLog log) {
		this.log = log;
	}

	void submitted(Actor actor, PaperPlace place, int ordinal, SubmitForm form, PaperState state) {
		Map<String, Object> after = of(place, ordinal, state);
		after.put("figures", form.figures());
		if (form.note() != null) {
			after.put("note", form.note());
		}
		if (!form.confirmed().isEmpty()) {
			after.put("confirmed", form.confirmed());
		}
		this.log.record(actor, "minutes.submitted", place.subject(), null, after);
	}

	void released(Actor actor, PaperPlace place, Entry entry, @Nullable PaperState state) {
		Map<String, Object> before = of(place, entry.ordinal(), null);
		before.put("username", entry.username());
		before.put("figures", entry.figures());
		this.log.record(actor, "minutes.released", place.subject(), before, of(place, entry.ordinal(), state));
	}

	void returned(Actor actor, PaperPlace place, Entry entry, ReturnForm form) {
		Map<String, Object> before = of(place, entry.ordinal(), null);
		before.put("username", entry.username());
		before.put("figures", entry.figures());
		Map<String, Object> after = of(place, entry.ordinal(), PaperState.RETURNED);
		after.put("fields", form.fields());
		after.put("reason", form.reason());
		this.log.record(actor, "minutes.returned", place.subject(), before, after);
	}

	void decided(Actor actor, String action, PaperPlace place, @Nullable TallyInfo before, TallyInfo after) {
		this.log.record(actor, action, place.subject(), (before != null) ? of(place, before) : null, of(place, after));
	}

	private static Map<String, Object> of(PaperPlace place, TallyInfo tally) {
		Map<String, Object> facts = of(place, 0, null);
		facts.put("minutes", tally);
		return facts;
	}

	private static Map<String, Object> of(PaperPlace place, int ordinal, @Nullable PaperState state) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("level", place.level().name());
		facts.put("constituency", place.constituency());
		facts.put("round", place.round());
		if (ordinal > 0) {
			facts.put("entry", ordinal);
		}
		if (state != null) {
			facts.put("state", state.name());
		}
		return facts;
	}

}
