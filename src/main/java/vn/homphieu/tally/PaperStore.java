package vn.homphieu.tally;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import vn.homphieu.account.Actor;
import vn.homphieu.kernel.VietnamTime;

/** Keeps papers and entries. */
@Component
class PaperStore {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	PaperStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	OffsetDateTime now() {
		return VietnamTime.at(this.clock.instant());
	}

	/** All papers of a voting area. */
	Map<PaperRows.Key, Paper> ofStation(long stationId) {
		return this.jdbc.sql("select " + PaperRows.COLUMNS + "where p.station_id = :station order by p.id, n.ordinal")
			.param("station", stationId)
			.query(PaperRows.reader(this.json));
	}

	/** The paper of a place as it is, without waiting for anybody. */
	Optional<Paper> find(PaperPlace place) {
		return read(place);
	}

	/**
	 * The paper of a place; until the transaction ends nobody else takes a step. Locked
	 * first and read then: one statement would show entries as they were before it
	 * waited.
	 */
	Optional<Paper> lock(PaperPlace place) {
		this.jdbc.sql(
				"select id from paper where station_id = :station and constituency_id = :unit and round = :round for update")
			.param("station", place.stationId())
			.param("unit", place.constituencyId())
			.param("round", place.round())
			.query(Long.class)
			.optional();
		return read(place);
	}

	private Optional<Paper> read(PaperPlace place) {
		return this.jdbc.sql("select " + PaperRows.COLUMNS
				+ "where p.station_id = :station and p.constituency_id = :unit and p.round = :round order by n.ordinal")
			.param("station", place.stationId())
			.param("unit", place.constituencyId())
			.param("round", place.round())
			.query(PaperRows.reader(this.json))
			.values()
			.stream()
			.findFirst();
	}

	/** Begins a paper unless somebody has; whoever comes second waits for the first. */
	void begin(PaperPlace place, EntryMode mode) {
		this.jdbc
			.sql("""
					insert into paper (id, election_id, station_id, constituency_id, round, level, position, state, mode,
						changed_at)
					values (nextval('paper_seq'), :election, :station, :unit, :round, :level, :position, 'FIRST_DRAFT', :mode,
						:now)
					on conflict on constraint paper_unique do nothing""")
			.param("election", place.electionId())
			.param("station", place.stationId())
			.param("unit", place.constituencyId())
			.param("round", place.round())
			.param("level", place.level().name())
			.param("position", place.position())
			.param("mode", mode.name())
			.param("now", now())
			.update();
	}

	/** Writes a new state; a paper that begins to wait remembers since when. */
	void move(Paper paper, PaperState state, boolean warnings) {
		this.jdbc.sql("""
				update paper set state = :state, revision = revision + 1, has_warnings = :warnings, changed_at = :now,
					waiting_since = case when :state in ('DIFFERENT', 'WAITING') then coalesce(waiting_since, :now) end
				where id = :id""")
			.param("state", state.name())
			.param("warnings", warnings)
			.param("now", now())
			.param("id", paper.id())
			.update();
	}

	/** Minutes that were imported have no paper to move. */
	void follow(PaperPlace place, PaperState state) {
		this.jdbc.sql("""
				update paper set state = :state, revision = revision + 1, changed_at = :now
				where station_id = :station and constituency_id = :unit and round = :round""")
			.param("state", state.name())
			.param("now", now())
			.param("station", place.stationId())
			.param("unit", place.constituencyId())
			.param("round", place.round())
			.update();
	}

	void remove(Paper paper) {
		this.jdbc.sql("delete from paper where id = :id").param("id", paper.id()).update();
	}

	/** Begins an entry. */
	DraftSaved insert(Paper paper, int ordinal, Actor actor, DraftForm form) {
		OffsetDateTime now = now();
		this.jdbc
			.sql("""
					insert into entry (id, paper_id, ordinal, account_id, username, person, state, figures, note, tab, revision,
						started_at, changed_at)
					values (nextval('entry_seq'), :paper, :ordinal, :account, :username, :person, 'DRAFT', :figures::jsonb,
						:note, :tab, 1, :now, :now)""")
			.param("paper", paper.id())
			.param("ordinal", ordinal)
			.param("account", actor.accountId())
			.param("username", actor.username())
			.param("person", actor.name())
			.param("figures", this.json.writeValueAsString(form.figures()))
			.param("note", form.note())
			.param("tab", form.tab())
			.param("now", now)
			.update();
		return new DraftSaved(ordinal, 1, now);
	}

	/**
	 * Saves a draft that is being typed, if it still is what the browser started from.
	 * @return what was saved, or nothing where it is not so simple
	 */
	Optional<DraftSaved> update(PaperPlace place, Actor actor, DraftForm form) {
		return this.jdbc.sql("""
				update entry n set figures = :figures::jsonb, note = :note, tab = :tab, revision = n.revision + 1,
					changed_at = :now
				from paper p
				where p.station_id = :station and p.constituency_id = :unit and p.round = :round and n.paper_id = p.id
					and n.account_id = :account and n.state in ('DRAFT', 'RETURNED') and n.revision = :revision
				returning n.ordinal, n.revision, n.changed_at as saved_at""")
			.param("figures", this.json.writeValueAsString(form.figures()))
			.param("note", form.note())
			.param("tab", form.tab())
			.param("now", now())
			.param("station", place.stationId())
			.param("unit", place.constituencyId())
			.param("round", place.round())
			.param("account", actor.accountId())
			.param("revision", form.revision())
			.query(DraftSaved.class)
			.optional();
	}

	/**
	 * Hands an entry in; its key is kept, so that the same request again is known.
	 * @return whether it still was what was read: another window may have saved since
	 */
	boolean submit(Entry entry, SubmitForm form, Map<String, String> confirmed) {
		return this.jdbc.sql("""
				update entry set state = 'SUBMITTED', figures = :figures::jsonb, note = :note, tab = :tab,
					confirmed = :confirmed::jsonb, request_key = :key, revision = revision + 1, changed_at = :now,
					submitted_at = :now, returned_fields = null, return_reason = null
				where id = :id and revision = :revision""")
			.param("figures", this.json.writeValueAsString(form.figures()))
			.param("note", form.note())
			.param("tab", form.tab())
			.param("confirmed", this.json.writeValueAsString(confirmed))
			.param("key", form.requestKey())
			.param("now", now())
			.param("id", entry.id())
			.param("revision", entry.revision())
			.update() == 1;
	}

	/** Sends an entry back; the fields to type again are emptied. */
	void sendBack(Entry entry, List<String> fields, Map<String, String> left, @Nullable String note, String reason) {
		this.jdbc.sql("""
				update entry set state = 'RETURNED', figures = :figures::jsonb, note = :note, confirmed = '{}',
					returned_fields = :fields, return_reason = :reason, revision = revision + 1, changed_at = :now
				where id = :id""")
			.param("figures", this.json.writeValueAsString(left))
			.param("note", note)
			.param("fields", fields.toArray(String[]::new))
			.param("reason", reason)
			.param("now", now())
			.param("id", entry.id())
			.update();
	}

	/** Removes an entry; a second one that stays becomes the first. */
	void remove(Paper paper, Entry entry) {
		this.jdbc.sql("delete from entry where id = :id").param("id", entry.id()).update();
		this.jdbc.sql("update entry set ordinal = 1 where paper_id = :paper").param("paper", paper.id()).update();
	}

}
