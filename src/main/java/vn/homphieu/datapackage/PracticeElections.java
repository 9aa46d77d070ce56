package vn.homphieu.datapackage;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.IntConsumer;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.account.Action;
import vn.homphieu.account.Actor;
import vn.homphieu.account.Requires;
import vn.homphieu.audit.AuditLog;
import vn.homphieu.audit.Subject;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.kernel.NotFoundException;
import vn.homphieu.kernel.VietnamTime;
import vn.homphieu.result.PublicChange;
import vn.homphieu.result.Summaries;

/**
 * Practice elections: the set-up of an election with empty minutes, to be wiped again.
 */
@Service
public class PracticeElections {

	/** Begins the short name of every practice election. */
	private static final String PREFIX = "practice-";

	/** Steps of making one: the copy, then the summaries. */
	static final int STEPS = PracticeCopy.steps() + 1;

	private static final int LONGEST = 60;

	private final Elections elections;

	private final PracticeCopy copy;

	private final Summaries summaries;

	private final ElectionRemoval removal;

	private final AuditLog log;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PracticeElections(Elections elections, PracticeCopy copy, Summaries summaries, ElectionRemoval removal,
			AuditLog log, ApplicationEventPublisher events, Clock clock) {
		this.elections = elections;
		this.copy = copy;
		this.summaries = summaries;
		this.removal = removal;
		this.log = log;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Names the practice election of an election.
	 * @param slug short name of the election
	 * @return short name of its practice election
	 */
	public static String slugOf(String slug) {
		String name = PREFIX + slug;
		return name.substring(0, Math.min(name.length(), LONGEST));
	}

	/**
	 * Copies the set-up of an election into its practice election; nothing happens where
	 * there is one already.
	 * @param actor the administrator
	 * @param slug short name of the election
	 * @param done hears how many of the {@link #STEPS} are done; what it throws undoes
	 * all
	 */
	@Requires(Action.SET_UP)
	@Transactional
	public void create(Actor actor, String slug, IntConsumer done) {
		ElectionInfo election = this.elections.require(slug);
		String practice = slugOf(slug);
		if (election.practice() || this.elections.find(practice).isPresent()) {
			return;
		}
		long id = this.copy.copy(election.id(), practice, OffsetDateTime.now(this.clock.withZone(VietnamTime.ZONE)),
				done);
		this.summaries.rebuild(id);
		done.accept(STEPS);
		this.log.record(actor, "practice.created", new Subject(practice, "", null), null, Map.of("of", slug));
		this.events.publishEvent(PublicChange.whole(practice));
	}

	/**
	 * Wipes a practice election with everything entered in it; what the log tells of it
	 * stays.
	 * @param actor the administrator
	 * @param slug short name of the practice election
	 * @throws NotFoundException if there is none of that name, or it is no practice
	 * election
	 */
	@Requires(Action.SET_UP)
	@Transactional
	public void wipe(Actor actor, String slug) {
		if (!this.elections.require(slug).practice()) {
			throw new NotFoundException("election", slug);
		}
		this.removal.remove(slug);
		this.log.record(actor, "practice.wiped", new Subject(slug, "", null), null, null);
	}

}
