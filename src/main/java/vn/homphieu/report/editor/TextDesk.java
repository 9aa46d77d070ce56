package vn.homphieu.report.editor;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.homphieu.account.Actor;
import vn.homphieu.election.Elections;
import vn.homphieu.report.Report;
import vn.homphieu.report.ReportFormat;
import vn.homphieu.report.document.Document;
import vn.homphieu.report.document.DocumentWriters;
import vn.homphieu.report.template.TextConflictException;
import vn.homphieu.report.template.TextDraft;
import vn.homphieu.report.template.TextEngine;
import vn.homphieu.report.template.TextFault;
import vn.homphieu.report.template.TextRefusedException;
import vn.homphieu.report.template.TextVersion;
import vn.homphieu.report.template.TextVersions;

/** Lays a text out to be edited, tries it and saves it. */
@Component
class TextDesk {

	private final TextVersions versions;

	private final TextEngine engine;

	private final Samples samples;

	private final Elections elections;

	private final DocumentWriters writers;

	TextDesk(TextVersions versions, TextEngine engine, Samples samples, Elections elections, DocumentWriters writers) {
		this.versions = versions;
		this.engine = engine;
		this.samples = samples;
		this.elections = elections;
		this.writers = writers;
	}

	/** The text that counts now. */
	EditorPage open(TextChoice choice) {
		TextVersion current = this.versions.current(choice.text(), choice.locale());
		Sample sample = this.samples.find(choice).orElse(null);
		List<TextFault> faults = this.engine.faults(current.body(), (sample != null) ? sample.filling() : null);
		return new EditorPage(choice, current, current.body(), "", current.number(), faults, false, List.of(), sample,
				this.elections.all());
	}

	/**
	 * Saves a text.
	 * @throws TextRefusedException if reports could not be made from it
	 * @throws TextConflictException if somebody else saved it meanwhile
	 */
	TextVersion save(Actor actor, TextChoice choice, TextDraft draft) {
		return this.versions.save(actor, draft, this.samples.find(choice).map(Sample::filling).orElse(null));
	}

	/** The same text again with what is wrong with it. */
	EditorPage refused(TextChoice choice, TextDraft draft, List<TextFault> faults) {
		return new EditorPage(choice, this.versions.current(choice.text(), choice.locale()), draft.body(), draft.note(),
				draft.basedOn(), faults, false, List.of(), this.samples.find(choice).orElse(null),
				this.elections.all());
	}

	/**
	 * The same text again beside what somebody else saved; saving once more replaces it.
	 */
	EditorPage conflict(TextChoice choice, TextDraft draft, TextVersion latest) {
		return new EditorPage(choice, latest, draft.body(), draft.note(), latest.number(), List.of(), true,
				LineDifference.between(latest.body(), draft.body()), this.samples.find(choice).orElse(null),
				this.elections.all());
	}

	/** What is wrong with a text that was not saved. */
	List<TextFault> faults(TextChoice choice, TextDraft draft) {
		return this.versions.faults(draft.body(), this.samples.find(choice).map(Sample::filling).orElse(null));
	}

	/** Whether there are figures to try the text with. */
	boolean hasSample(TextChoice choice) {
		return this.samples.find(choice).isPresent();
	}

	/** Writes a text that was not saved as a page, with the figures of the sample. */
	void preview(TextChoice choice, TextDraft draft, String title, OutputStream out) throws IOException {
		Sample sample = this.samples.find(choice).orElseThrow();
		this.writers.write(ReportFormat.HTML,
				new Document(title, choice.locale(), false, this.engine.fill(draft.body(), sample.filling()), null),
				out, Report.Steps.SILENT);
	}

}
