package vn.homphieu.datapackage.store;

import java.util.Map;
import java.util.Objects;

import vn.homphieu.datapackage.content.Area;
import vn.homphieu.datapackage.content.Consultation;
import vn.homphieu.datapackage.content.Contents;
import vn.homphieu.datapackage.content.Petition;
import vn.homphieu.datapackage.content.RecordedDecision;
import vn.homphieu.datapackage.content.VoterMeeting;

/** Stores consultations, voter meetings and petitions. */
final class ProceedingStore {

	private final Tables tables;

	private final Contents contents;

	private final Keys keys;

	private final Map<Area, Long> areas;

	ProceedingStore(Tables tables, Contents contents, Keys keys) {
		this.tables = tables;
		this.contents = contents;
		this.keys = keys;
		this.areas = keys.areas(contents);
	}

	void store() {
		storeConsultations();
		storeMeetings();
		storePetitions();
	}

	private void storeConsultations() {
		this.tables.fill("consultation (election_id, council_id, area_id, round, held_on, places, nominated, "
				+ "self_nominated, women, ethnic_minority, young, non_party, withdrawn, not_trusted, removed, note)",
				(rows) -> {
					for (Consultation one : this.contents.proceedings().consultations()) {
						rows.add(this.keys.election())
							.add(this.keys.councils().get(one.council()))
							.add(id(one.area()))
							.add(one.round())
							.add(one.heldOn())
							.add(one.places())
							.add(one.nominated())
							.add(one.selfNominated())
							.add(one.women())
							.add(one.ethnicMinority())
							.add(one.young())
							.add(one.nonParty())
							.add(one.withdrawn())
							.add(one.notTrusted())
							.add(one.removed())
							.add(one.note())
							.end();
					}
				});
	}

	private void storeMeetings() {
		this.tables.fill("voter_meeting (election_id, area_id, constituency_id, level, first_day, last_day, online, "
				+ "meetings, voters, opinions, note)", (rows) -> {
					for (VoterMeeting one : this.contents.proceedings().meetings()) {
						rows.add(this.keys.election()).add(id(one.area()));
						if (one.unit() != RecordedDecision.NONE) {
							rows.add(this.keys.units().get(one.unit()));
						}
						else {
							rows.nothing();
						}
						rows.add((one.level() != null) ? one.level().name() : null)
							.add(one.firstDay())
							.add(one.lastDay())
							.add(one.online())
							.add(one.meetings())
							.add(one.voters())
							.add(one.opinions())
							.add(one.note())
							.end();
					}
				});
	}

	private void storePetitions() {
		this.tables.fill("petition (election_id, area_id, level, kind, subject, received, settled, passed_on, note)",
				(rows) -> {
					for (Petition one : this.contents.proceedings().petitions()) {
						rows.add(this.keys.election())
							.add(id(one.area()))
							.add((one.level() != null) ? one.level().name() : null)
							.add(one.kind())
							.add(one.subject())
							.add(one.received())
							.add(one.settled())
							.add(one.passedOn())
							.add(one.note())
							.end();
					}
				});
	}

	private long id(Area area) {
		return Objects.requireNonNull(this.areas.get(area));
	}

}
