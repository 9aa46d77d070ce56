package vn.homphieu.result.office;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.homphieu.account.Actor;
import vn.homphieu.election.Elections;
import vn.homphieu.result.UnitDesk;
import vn.homphieu.result.UnitDesks;
import vn.homphieu.result.web.ConstituencyPage;

/** Puts the page of a constituency together. */
@Component
class UnitDeskPages {

	/** What may have been done just now; each has a sentence {@code desk.done.NAME}. */
	private static final Set<String> DONE = Set.of("lock", "unlock", "tie", "cancel", "revote", "extra", "undecide",
			"unorder", "correct", "withdraw");

	private final Elections elections;

	private final UnitDesks desks;

	UnitDeskPages(Elections elections, UnitDesks desks) {
		this.elections = elections;
		this.desks = desks;
	}

	UnitDeskPage of(Actor actor, String slug, String code, UnitForm form, @Nullable String refusal,
			@Nullable String done) {
		UnitDesk desk = this.desks.open(actor, this.elections.require(slug), code);
		return new UnitDeskPage(desk, ConstituencyPage.of(desk.election(), List.of(), desk.view(), List.of()), form,
				refusal, (done != null && DONE.contains(done)) ? done : null);
	}

}
