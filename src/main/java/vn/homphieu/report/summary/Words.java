package vn.homphieu.report.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.kernel.Display;
import vn.homphieu.kernel.Percentage;
import vn.homphieu.kernel.VietnameseNames;
import vn.homphieu.report.template.Figure;

/** Words and figures in the language of a report, each with the page it comes from. */
final class Words {

	/** Types of areas, those of two words first. */
	private static final List<String> TYPES = List.of("Thành phố", "Thị xã", "Thị trấn", "Đặc khu", "Tỉnh", "Quận",
			"Huyện", "Phường", "Xã");

	/** Types of areas that have a number for a name: District 1. */
	private static final Set<String> NUMBERED = Set.of("quan", "phuong");

	private final MessageSource messages;

	private final Locale language;

	private final Display display;

	private final String election;

	/**
	 * Creates the words of a report.
	 * @param messages the texts
	 * @param language its language
	 * @param election short name of the election
	 */
	Words(MessageSource messages, Locale language, String election) {
		this.messages = messages;
		this.language = language;
		this.display = new Display(language);
		this.election = election;
	}

	Locale language() {
		return this.language;
	}

	String say(String key, Object... values) {
		return this.messages.getMessage(key, values, this.language);
	}

	/** The address of a page of the election, e.g. {@code areas/31}. */
	String page(String path) {
		return "/elections/" + this.election + (path.isEmpty() ? "" : "/" + path);
	}

	Figure count(@Nullable Number count, @Nullable String address) {
		return (count != null) ? new Figure(this.display.number(count), count, address) : unknown();
	}

	Figure percent(@Nullable Percentage share, @Nullable String address) {
		return (share != null) ? new Figure(this.display.percent(share), share.toBigDecimal(), address) : unknown();
	}

	/** A figure that was published as text: a whole number, a percentage or a word. */
	Figure published(String value, @Nullable Number number, String address) {
		return new Figure(this.display.figure(value), number, address);
	}

	/** A difference with its sign; of percentages in points. */
	String difference(String difference) {
		String shown = this.display.figure(difference);
		return shown.endsWith("%") ? say("summary.points", shown.substring(0, shown.length() - 1)) : shown;
	}

	Figure date(@Nullable LocalDate day) {
		return (day != null) ? name(this.display.date(day)) : unknown();
	}

	Figure ratio(long part, long whole, String address) {
		return new Figure(this.display.ratio(part, whole), part, address);
	}

	Figure unknown() {
		return new Figure(say("summary.unknown"), null, null);
	}

	static Figure name(String text) {
		return new Figure(text, null, null);
	}

	/** The name of an area as it stands within a sentence. */
	String area(AreaInfo area) {
		return area.isCountry() ? say("summary.country") : area(area.type(), area.name());
	}

	/** The same, where only its full name is known. */
	String area(String fullName) {
		return TYPES.stream()
			.filter((type) -> fullName.startsWith(type + " "))
			.findFirst()
			.map((type) -> area(type, fullName.substring(type.length() + 1)))
			.orElse(fullName);
	}

	private String area(String type, String name) {
		String kind = VietnameseNames.searchForm(type).replace(' ', '-');
		boolean number = !name.isEmpty() && name.chars().allMatch(Character::isDigit) && NUMBERED.contains(kind);
		String key = "summary.area." + (number ? "numbered." : "") + kind;
		String plain = type.toLowerCase(this.language) + " " + name;
		return Objects.requireNonNullElse(this.messages.getMessage(key, new Object[] { name }, plain, this.language),
				plain);
	}

	/** A name as it goes on within a line. */
	static String lower(String words) {
		return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
	}

	static String capital(String words) {
		return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

}
