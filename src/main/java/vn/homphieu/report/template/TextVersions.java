package vn.homphieu.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.audit.AuditLog;
import vn.homphieu.audit.Subject;
import vn.homphieu.kernel.NotFoundException;

/** Keeps the versions of texts, and saves new ones. */
@Service
@Transactional(readOnly = true)
public class TextVersions {

	private static final int MOST = 1_000;

	private final BuiltInTexts builtIn;

	private final TextTable table;

	private final TextEngine engine;

	private final AuditLog log;

	TextVersions(BuiltInTexts builtIn, TextTable table, TextEngine engine, AuditLog log) {
		this.builtIn = builtIn;
		this.table = table;
		this.engine = engine;
		this.log = log;
	}

	/**
	 * Tells whether there is a text.
	 * @param name its name
	 * @param language its language
	 * @return whether the portal brings it in this language
	 */
	public boolean exists(String name, Locale language) {
		return this.builtIn.find(name, language).isPresent();
	}

	/**
	 * Returns the version that counts now.
	 * @param name name of the text
	 * @param language its language
	 * @return the version
	 * @throws NotFoundException if there is no such text
	 */
	public TextVersion current(String name, Locale language) {
		TextVersion builtIn = builtIn(name, language);
		return this.table.newest(name, language, 1).stream().findFirst().orElse(builtIn);
	}

	/**
	 * Lists the texts that were edited.
	 * @return of each the version that counts now
	 */
	public List<TextVersion> edited() {
		return this.table.newestOfEach();
	}

	/**
	 * Lists all versions.
	 * @param name name of the text
	 * @param language its language
	 * @return the newest first; the one that comes with the portal last
	 * @throws NotFoundException if there is no such text
	 */
	public List<TextVersion> all(String name, Locale language) {
		TextVersion builtIn = builtIn(name, language);
		List<TextVersion> versions = new ArrayList<>(this.table.newest(name, language, MOST));
		versions.add(builtIn);
		return versions;
	}

	/**
	 * Saves a new version; the same text once more is no new version.
	 * @param actor who
	 * @param draft the text
	 * @param sample figures that it must be able to name; null where there is no election
	 * yet to take them from
	 * @return the version that counts now
	 * @throws TextRefusedException if reports could not be made from it
	 * @throws TextConflictException if somebody else saved it meanwhile
	 * @throws NotFoundException if there is no such text
	 */
	@Requires(Action.EDIT_TEXTS)
	@Transactional
	public TextVersion save(Actor actor, TextDraft draft, @Nullable Filling sample) {
		builtIn(draft.name(), draft.language());
		List<TextFault> faults = faults(draft.body(), sample);
		if (!faults.isEmpty()) {
			throw new TextRefusedException(faults);
		}
		this.table.lock(draft.name(), draft.language());
		TextVersion current = current(draft.name(), draft.language());
		if (current.body().equals(draft.body())) {
			return current;
		}
		if (current.number() != draft.basedOn()) {
			throw new TextConflictException(current);
		}
		int number = current.number() + 1;
		this.table.add(draft, number, actor.username());
		this.log.record(actor, "text.saved",
				new Subject(null, "texts/" + draft.language().getLanguage() + "/" + draft.name(), null),
				Map.of("version", current.number()), Map.of("version", number, "note", draft.note()));
		return current(draft.name(), draft.language());
	}

	/**
	 * Tells what is wrong with a text.
	 * @param body the text
	 * @param sample what it may use; null to look at its marks only
	 * @return the faults by line; none where it may be saved
	 */
	public List<TextFault> faults(String body, @Nullable Filling sample) {
		List<TextFault> faults = this.engine.faults(body, sample);
		return faults.isEmpty() ? TypedText.gaps(body) : faults;
	}

	private TextVersion builtIn(String name, Locale language) {
		return this.builtIn.find(name, language)
			.map((body) -> TextVersion.builtIn(name, language, body))
			.orElseThrow(() -> new NotFoundException("text", name));
	}

}
