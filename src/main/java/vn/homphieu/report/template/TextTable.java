package vn.homphieu.report.template;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.kernel.VietnamTime;

/** The edited texts in the database. */
@Component
class TextTable {

	private static final String COLUMNS = """
			t.name, t.language, t.number, t.body, t.author, t.saved_at, t.note, f.line, f.code, f.detail
			from report_text t left join report_text_fault f on f.text_id = t.id
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	TextTable(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The edited versions, the newest first. */
	List<TextVersion> newest(String name, Locale language, int limit) {
		return this.jdbc.sql("select " + COLUMNS + """
				where t.name = :name and t.language = :language order by t.number desc limit :limit
				""")
			.param("name", name)
			.param("language", language.getLanguage())
			.param("limit", limit)
			.query(TextTable::read)
			.list();
	}

	/** The newest version of every edited text. */
	List<TextVersion> newestOfEach() {
		return this.jdbc
			.sql("select distinct on (t.name, t.language) " + COLUMNS + "order by t.name, t.language, t.number desc")
			.query(TextTable::read)
			.list();
	}

	/** Makes whoever else saves this text wait until the transaction has ended. */
	void lock(String name, Locale language) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext(:text))")
			.param("text", "report_text/" + language.getLanguage() + "/" + name)
			.query((row, number) -> number)
			.single();
	}

	void add(TextDraft draft, int number, String author) {
		this.jdbc.sql("""
				insert into report_text (name, language, number, body, author, saved_at, note)
				values (:name, :language, :number, :body, :author, :now, :note)
				""")
			.param("name", draft.name())
			.param("language", draft.language().getLanguage())
			.param("number", number)
			.param("body", draft.body())
			.param("author", author)
			.param("now", now())
			.param("note", draft.note())
			.update();
	}

	/** Keeps what was found wrong, even where a report is only being read. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	void keepFault(TextVersion version, TextFault fault) {
		this.jdbc.sql("""
				insert into report_text_fault (text_id, line, code, detail, found_at)
				select id, :line, :code, :detail, :now from report_text
				where name = :name and language = :language and number = :number
				on conflict on constraint report_text_fault_pk do update
				set line = excluded.line, code = excluded.code, detail = excluded.detail, found_at = excluded.found_at
				""")
			.param("line", fault.line())
			.param("code", fault.code())
			.param("detail", fault.detail())
			.param("now", now())
			.param("name", version.name())
			.param("language", version.language().getLanguage())
			.param("number", version.number())
			.update();
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock.withZone(VietnamTime.ZONE));
	}

	private static TextVersion read(ResultSet row, int index) throws SQLException {
		String code = row.getString("code");
		return new TextVersion(row.getString("name"), Locale.of(row.getString("language")), row.getInt("number"),
				row.getString("body"), row.getString("author"), row.getObject("saved_at", OffsetDateTime.class),
				row.getString("note"),
				(code != null) ? new TextFault(row.getInt("line"), code, row.getString("detail")) : null);
	}

}
