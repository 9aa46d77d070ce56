package vn.homphieu.tally;

import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import vn.homphieu.account.Actor;
import vn.homphieu.kernel.VietnamTime;

/** Keeps papers and entries. */
@Component
class PaperStore {

	private static final String LOCK = "select id from paper where station_id = ? and constituency_id = ? and round = ? for update";

	private static final String READ = "select " + PaperRows.COLUMNS
			+ "where p.station_id = ? and p.constituency_id = ? and p.round = ? order by n.ordinal";

	private final JdbcClient jdbc;

	private final JdbcOperations template;

	private final JsonMapper json;

	private final Clock clock;

	PaperStore(JdbcClient jdbc, JdbcOperations template, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.template = template;
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
		return only(this.jdbc.sql(READ)
			.param(place.stationId())
			.param(place.constituencyId())
			.param(place.round())
			.query(PaperRows.reader(this.json)));
	}

	private static Optional<Paper> only(@Nullable Map<PaperRows.Key, Paper> papers) {
		return (papers != null) ? papers.values().stream().findFirst() : Optional.empty();
	}

	/**
	 * The paper of a place; until the transaction ends nobody else takes a step. Locked
	 * first and read then, sent together: one statement would show entries as they were
	 * before it waited.
	 */
	Optional<Paper> lock(PaperPlace place) {
		return only(this.template.execute(LOCK + "; " + READ, (PreparedStatement both) -> {
			for (int first = 1; first <= 4; first += 3) {
				both.setLong(first, place.stationId());
				both.setLong(first + 1, place.constituencyId());
				both.setInt(first + 2, place.round());
			}
			both.execute();
			both.getMoreResults();
			return PaperRows.reader(this.json).extractData(both.getResultSet());
		}));
	}

	/**
	 * Begins a paper; whoever comes second waits for the first.
	 * @return the paper, held until the transaction ends, or nothing where somebody has
	 * begun it meanwhile
	 */
	Optional<Paper> begin(PaperPlace place, EntryMode mode) {
		return this.jdbc
			.sql("""
					insert into paper (id, election_id, station_id, constituency_id, round, level, position, state, mode,
						changed_at)
					values (nextval('paper_seq'), :election, :station, :unit, :round, :level, :position, 'FIRST_DRAFT', :mode,
						:now)
					on conflict on constraint paper_unique do nothing returning id""")
			.param("election", place.electionId())
			.param("station", place.stationId())
			.param("unit", place.constituencyId())
			.param("round", place.round())
			.param("level", place.level().name())
			.param("position", place.position())
			.param("mode", mode.name())
			.param("now", now())
			.query((row, number) -> new Paper(row.getLong(1), PaperState.FIRST_DRAFT, 0, mode, List.of()))
			.optional();
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
				returning n.ordinal, n.revision, n.changed_at as savedAt""")
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
	 * Hands an entry in, begun or not, and moves the paper; its key is kept, so that the
	 * same request again is known.
	 * @return whether it still was what was read: another window may have saved since
	 */
	boolean submit(Paper paper, int ordinal, Actor actor, SubmitForm form, Map<String, String> confirmed,
			PaperState state, boolean warnings) {
		return this.jdbc.sql("""
				with handed_in as (
					insert into entry as n (id, paper_id, ordinal, account_id, username, person, state, figures, note,
						confirmed, request_key, tab, revision, started_at, changed_at, submitted_at)
					values (nextval('entry_seq'), :paper, :ordinal, :account, :username, :person, 'SUBMITTED',
						:figures::jsonb, :note, :confirmed::jsonb, :key, :tab, 1, :now, :now, :now)
					on conflict on constraint entry_unique do update set state = excluded.state,
						figures = excluded.figures, note = excluded.note, confirmed = excluded.confirmed,
						request_key = excluded.request_key, tab = excluded.tab, revision = n.revision + 1,
						changed_at = excluded.changed_at, submitted_at = excluded.submitted_at,
						returned_fields = null, return_reason = null
					where n.account_id = excluded.account_id and n.revision = :revision
					returning n.paper_id)
				update paper p set state = :state, revision = p.revision + 1, has_warnings = :warnings,
					changed_at = :now,
					waiting_since = case when :state in ('DIFFERENT', 'WAITING') then coalesce(waiting_since, :now) end
				from handed_in h where p.id = h.paper_id""")
			.param("paper", paper.id())
			.param("ordinal", ordinal)
			.param("account", actor.accountId())
			.param("username", actor.username())
			.param("person", actor.name())
			.param("figures", this.json.writeValueAsString(form.figures()))
			.param("note", form.note())
			.param("confirmed", this.json.writeValueAsString(confirmed))
			.param("key", form.requestKey())
			.param("tab", form.tab())
			.param("now", now())
			.param("revision", paper.by(actor.accountId()).map(Entry::revision).orElse(0))
			.param("state", state.name())
			.param("warnings", warnings)
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
