package vn.homphieu.result.board;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.homphieu.kernel.Level;
import vn.homphieu.result.board.Typing.Typist;

/** Finds who is entering minutes: open drafts are few, and an index holds them alone. */
@Component
class TypingQueries {

	/** As long as a session lasts: an older draft lies there, but nobody is at it. */
	private static final Duration RECENT = Duration.ofMinutes(30);

	private static final int SHOWN = 10;

	private static final String TYPISTS = """
			select e.person, min(e.started_at) as since, count(*) over () as typists
			from paper p join entry e on e.paper_id = p.id
			where p.election_id = :election and p.position between :first and :last and p.level in (:levels)
				and p.round = :round and p.state in ('FIRST_DRAFT', 'SECOND_DRAFT')
				and e.state = 'DRAFT' and e.changed_at > :recent
			group by e.account_id, e.person order by max(e.changed_at) desc limit :shown
			""";

	private final JdbcClient jdbc;

	TypingQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Typing now(BoardPlace place, OffsetDateTime now) {
		List<Typist> shown = this.jdbc.sql(TYPISTS)
			.param("election", place.election().id())
			.param("first", place.area().first())
			.param("last", place.area().last())
			.param("levels", place.counted().stream().map(Level::name).toList())
			.param("round", place.round())
			.param("recent", now.minus(RECENT))
			.param("shown", SHOWN)
			.query((row, number) -> new Typist(row.getString("person"), row.getObject("since", OffsetDateTime.class),
					row.getInt("typists")))
			.list();
		return new Typing(shown, shown.isEmpty() ? 0 : shown.getFirst().all() - shown.size());
	}

}
