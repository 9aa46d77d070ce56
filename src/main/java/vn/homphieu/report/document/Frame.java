package vn.homphieu.report.document;

import java.net.URI;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.VietnamTime;

/** The words around the pages of a document, made of its marks, in its language. */
public final class Frame {

	private static final ResourceBundle.Control OWN_FALLBACK = ResourceBundle.Control
		.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu", Locale.ROOT);

	private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("HH:mm d MMMM uuuu", Locale.ENGLISH);

	/** Digits of the hash that a page has room for. */
	private static final int SHORT_HASH = 12;

	private final Locale language;

	private final @Nullable Marks marks;

	private final ResourceBundle words;

	private Frame(Document document) {
		this.language = document.language();
		this.marks = document.marks();
		this.words = ResourceBundle.getBundle("messages/document", document.language(), OWN_FALLBACK);
	}

	/**
	 * Makes the words of a document.
	 * @param document the document
	 * @return the words
	 */
	public static Frame of(Document document) {
		return new Frame(document);
	}

	/**
	 * Numbers a page.
	 * @param number its number, or a field that holds it
	 * @param count number of all pages, or a field that holds it
	 * @return e.g. “Trang 2/14”
	 */
	public String page(Object number, Object count) {
		return say("page", number, count);
	}

	/**
	 * Says what the figures are: provisional or final, published or not, simulated or for
	 * practice.
	 * @return the words, one for each; of a preview that it is one, of a blank form none
	 * but that it is simulated or for practice
	 */
	public List<String> state() {
		if (this.marks == null) {
			return List.of(say("preview"));
		}
		List<String> state = new ArrayList<>();
		if (!this.marks.blank()) {
			state.add(say(this.marks.official() ? "official" : "provisional"));
		}
		if (!this.marks.blank() && !this.marks.published()) {
			state.add(say("unpublished"));
		}
		String invented = invented();
		if (invented != null) {
			state.add(invented);
		}
		return state;
	}

	/**
	 * Says which data the report is made from: version, time and beginning of the hash.
	 * @return the words; empty for a preview
	 */
	public String data() {
		if (this.marks == null) {
			return "";
		}
		String version = Long.toString(this.marks.version());
		DateTimeFormatter format = this.language.getLanguage().equals("en") ? ENGLISH : VIETNAMESE;
		String data = (this.marks.time() == null) ? say("data", version)
				: say("data.at", version, this.marks.time().atZoneSameInstant(VietnamTime.ZONE).format(format));
		return data + ", "
				+ say("hash", this.marks.hash().substring(0, Math.min(SHORT_HASH, this.marks.hash().length())));
	}

	/**
	 * Says where the report can be checked.
	 * @return the words; empty for a preview
	 */
	public String check() {
		return (this.marks == null) ? "" : say("check", this.marks.code(), this.marks.checkAddress());
	}

	/**
	 * Returns where the report can be checked, for machines.
	 * @return the full address; null for a preview
	 */
	public @Nullable String checkAddress() {
		return (this.marks == null) ? null : this.marks.checkAddress();
	}

	/**
	 * Names the portal.
	 * @return its name
	 */
	public String portal() {
		return say("portal");
	}

	/**
	 * Says across the page that its figures are invented.
	 * @return the words in capitals; null where they are not
	 */
	public @Nullable String watermark() {
		String invented = invented();
		return (invented != null) ? invented.toUpperCase(this.language) : null;
	}

	/** Figures of a practice election are invented too, but look like the real ones. */
	private @Nullable String invented() {
		if (this.marks == null || !(this.marks.simulated() || this.marks.practice())) {
			return null;
		}
		return say(this.marks.practice() ? "practice" : "simulated");
	}

	/**
	 * Completes the address of a figure's page.
	 * @param address address below the portal's own, e.g. {@code /elections/2021}
	 * @return the same in the document's language
	 */
	public String below(String address) {
		boolean spoken = this.language.getLanguage().equals("en") && !address.contains("lang=");
		int anchor = address.indexOf('#');
		String page = (anchor < 0) ? address : address.substring(0, anchor);
		String rest = (anchor < 0) ? "" : address.substring(anchor);
		return spoken ? page + (page.contains("?") ? "&" : "?") + "lang=en" + rest : address;
	}

	/**
	 * Completes the address of a figure's page for a reader outside the portal.
	 * @param address address below the portal's own
	 * @return with scheme and host; null where the document has no marks to tell them
	 */
	public @Nullable String absolute(String address) {
		return (this.marks == null) ? null
				: URI.create(this.marks.checkAddress()).resolve("/") + below(address).substring(1);
	}

	private String say(String key, Object... values) {
		return new MessageFormat(this.words.getString(key), this.language).format(values);
	}

}
