package vn.homphieu.report.editor;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.homphieu.report.template.TextDraft;

/**
 * What was typed.
 *
 * @param body the text
 * @param note why it is changed
 * @param basedOn the version that was edited; null for the one of the portal
 * @param meant whether the numbers typed by hand are to stay
 */
record TextForm(@Nullable String body, @Nullable String note, @Nullable Integer basedOn, @Nullable Boolean meant) {

	boolean isMeant() {
		return Boolean.TRUE.equals(this.meant);
	}

	TextDraft draft(TextChoice choice) {
		return new TextDraft(choice.text(), choice.locale(), Objects.requireNonNullElse(this.basedOn, 0),
				Objects.requireNonNullElse(this.body, ""), Objects.requireNonNullElse(this.note, ""));
	}

}
