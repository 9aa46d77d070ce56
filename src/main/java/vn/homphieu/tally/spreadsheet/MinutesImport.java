package vn.homphieu.tally.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.audit.AuditLog;
import vn.homphieu.audit.Subject;
import vn.homphieu.kernel.VietnamTime;
import vn.homphieu.tally.EntryConflictException;
import vn.homphieu.tally.EntryRefusedException;
import vn.homphieu.tally.EntryService;
import vn.homphieu.tally.MinutesSentences;
import vn.homphieu.tally.PaperAddress;
import vn.homphieu.tally.Submission;
import vn.homphieu.tally.SubmitForm;
import vn.homphieu.tally.rules.Finding;

/**
 * Hands in the minutes of a whole file as if a clerk had typed them: by the same rules,
 * to be reviewed like typed ones. All of them or none.
 */
@Service
class MinutesImport {

	private final EntryService entries;

	private final MinutesSentences sentences;

	private final AuditLog log;

	private final JdbcClient jdbc;

	private final Clock clock;

	MinutesImport(EntryService entries, MinutesSentences sentences, AuditLog log, JdbcClient jdbc, Clock clock) {
		this.entries = entries;
		this.sentences = sentences;
		this.log = log;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Takes a file in.
	 * @param actor the clerk
	 * @param election short name of the election
	 * @param layouts the tables that the clerk may fill in
	 * @param rows the rows of the file
	 * @param confirmed warnings that were confirmed, as {@link SheetFault#key()}
	 * @return what became of it; unless it is done nothing was changed
	 */
	@Requires(Action.ENTER)
	@Transactional
	ImportOutcome take(Actor actor, String election, List<MinutesLayout> layouts, List<ReadRow> rows,
			Set<String> confirmed) {
		TableReader read = new TableReader(layouts).read(rows);
		List<SheetFault> faults = new ArrayList<>(read.faults());
		List<SheetFault> warnings = new ArrayList<>();
		OffsetDateTime begin = OffsetDateTime.now(this.clock.withZone(VietnamTime.ZONE));
		int unchanged = 0;
		Map<String, Integer> returned = returned(actor, read.filled());
		for (FilledRow row : read.filled()) {
			unchanged += submit(actor, row, confirmed, returned, begin, faults, warnings);
		}
		ImportOutcome outcome = new ImportOutcome(read.filled().size() - unchanged, unchanged, faults,
				faults.isEmpty() ? warnings : List.of());
		if (!outcome.isDone()) {
			TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
		}
		else if (outcome.imported() > 0) {
			this.log.record(actor, "minutes.imported", new Subject(election, "spreadsheet", null), null,
					Map.of("imported", outcome.imported(), "unchanged", unchanged));
		}
		return outcome;
	}

	/** Hands one row in; returns 1 if it had been handed in just so before. */
	private int submit(Actor actor, FilledRow row, Set<String> confirmed, Map<String, Integer> returned,
			OffsetDateTime begin, List<SheetFault> faults, List<SheetFault> warnings) {
		MinutesLayout table = row.layout();
		PaperAddress address = new PaperAddress(table.election(), row.station(), table.constituency(), table.round());
		Set<String> codes = confirmed.stream()
			.filter((key) -> key.startsWith(row.station() + ":"))
			.map((key) -> key.substring(row.station().length() + 1))
			.collect(Collectors.toSet());
		try {
			SubmitForm form = new SubmitForm(returned.getOrDefault(key(row), 0), key(actor, row), null, row.figures(),
					row.note().isEmpty() ? null : row.note(), codes);
			Submission submission = this.entries.submit(actor, address, form);
			submission.findings()
				.stream()
				.filter((finding) -> finding.code().isError())
				.forEach((finding) -> faults.add(found(row, finding)));
			submission.unconfirmed().forEach((finding) -> warnings.add(found(row, finding)));
			return (submission.accepted() && submission.at().isBefore(begin)) ? 1 : 0;
		}
		catch (EntryConflictException ex) {
			faults.add(row.at(MinutesLayout.STATION, "", "OWN_DRAFT", ""));
		}
		catch (EntryRefusedException ex) {
			faults.add(row.at(MinutesLayout.STATION, "", ex.refusal().name(), ""));
		}
		return 0;
	}

	private SheetFault found(FilledRow row, Finding finding) {
		String field = finding.fields().isEmpty() ? MinutesLayout.STATION : finding.fields().getLast();
		return row.at(field, finding.code().name(), "", this.sentences.of(finding));
	}

	/**
	 * The same figures by the same clerk have the same key: sent again they change
	 * nothing.
	 */
	private static UUID key(Actor actor, FilledRow row) {
		String content = String.join("\n", String.valueOf(actor.accountId()), row.layout().election(), key(row),
				String.valueOf(row.layout().round()), new TreeMap<>(row.figures()).toString(), row.note());
		return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
	}

	private static String key(FilledRow row) {
		return row.layout().constituency() + " " + row.station();
	}

	/** Own entries that were sent back: only these may be written over. */
	private Map<String, Integer> returned(Actor actor, List<FilledRow> rows) {
		Map<String, Integer> revisions = new HashMap<>();
		if (!rows.isEmpty()) {
			MinutesLayout table = rows.getFirst().layout();
			this.jdbc.sql("""
					select c.code || ' ' || s.code as key, e.revision
					from entry e join paper p on p.id = e.paper_id join polling_station s on s.id = p.station_id
						join constituency c on c.id = p.constituency_id join election n on n.id = p.election_id
					where e.account_id = :account and e.state = 'RETURNED' and n.slug = :election and p.round = :round
					""")
				.param("account", actor.accountId())
				.param("election", table.election())
				.param("round", table.round())
				.query((row) -> {
					revisions.put(row.getString("key"), row.getInt("revision"));
				});
		}
		return revisions;
	}

}
