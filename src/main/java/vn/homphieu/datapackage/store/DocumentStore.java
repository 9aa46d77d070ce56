package vn.homphieu.datapackage.store;

import java.util.List;

import vn.homphieu.datapackage.content.Contents;
import vn.homphieu.datapackage.content.Documents;
import vn.homphieu.datapackage.content.RecordedDecision;

/** Stores resolutions, decisions, confirmations and published figures. */
final class DocumentStore {

	private final Tables tables;

	DocumentStore(Tables tables) {
		this.tables = tables;
	}

	void store(Contents contents, Keys keys) {
		storePublications(contents.documents().publications(), keys);
		storeDecisions(contents.decisions().all(), keys);
		this.tables.fill("confirmation (candidate_id, confirmed, reason)", (rows) -> {
			for (Documents.Confirmation confirmation : contents.documents().confirmations()) {
				rows.add(keys.candidates().get(confirmation.candidate()))
					.add(confirmation.confirmed())
					.add(confirmation.reason())
					.end();
			}
		});
		storeFigures(contents.documents().figures(), keys);
	}

	private void storePublications(List<Documents.Publication> all, Keys keys) {
		this.tables.fill(
				"publication (id, election_id, council_id, constituency_id, resolution, decided_on, body, note)",
				(rows) -> {
					for (int i = 0; i < all.size(); i++) {
						Documents.Publication publication = all.get(i);
						rows.add(keys.publications().get(i))
							.add(keys.election())
							.add(keys.councils().get(publication.council()));
						addOptional(rows, keys.units(), publication.unit()).add(publication.resolution())
							.add(publication.date())
							.add(publication.body())
							.add(publication.note())
							.end();
					}
				});
	}

	private void storeDecisions(List<RecordedDecision> all, Keys keys) {
		this.tables.fill("decision (id, constituency_id, station_id, round, kind, candidate_id, document, decided_on)",
				(rows) -> {
					for (int i = 0; i < all.size(); i++) {
						RecordedDecision decision = all.get(i);
						rows.add(keys.decisions().get(i)).add(keys.units().get(decision.unit()));
						addOptional(rows, keys.stations(), decision.station()).add(decision.round())
							.add(decision.kind());
						addOptional(rows, keys.candidates(), decision.candidate()).add(decision.document())
							.add(decision.date())
							.end();
					}
				});
	}

	private void storeFigures(List<Documents.Figure> all, Keys keys) {
		this.tables
			.fill("published_figure (election_id, position, about, area_code, level, measure, value, kind, as_of, "
					+ "source)", (rows) -> {
						for (int i = 0; i < all.size(); i++) {
							Documents.Figure figure = all.get(i);
							rows.add(keys.election())
								.add(i + 1)
								.add(figure.about())
								.add(figure.area())
								.add(figure.level())
								.add(figure.measure())
								.add(figure.value())
								.add(figure.kind())
								.add(figure.asOf())
								.add(figure.source())
								.end();
						}
					});
	}

	private static CopyRows addOptional(CopyRows rows, Ids ids, int index) {
		return (index != RecordedDecision.NONE) ? rows.add(ids.get(index)) : rows.nothing();
	}

}
