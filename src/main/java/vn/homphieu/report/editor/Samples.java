package vn.homphieu.report.editor;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.area.Areas;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.election.Elections;
import vn.homphieu.kernel.NotFoundException;
import vn.homphieu.report.template.TextSource;
import vn.homphieu.result.ElectionOrder;

/** Finds figures to try a text with. */
@Component
class Samples {

	private final ObjectProvider<TextSource> sources;

	private final Elections elections;

	private final ElectionOrder order;

	private final Areas areas;

	Samples(ObjectProvider<TextSource> sources, Elections elections, ElectionOrder order,
			Areas areas) {
		this.sources = sources;
		this.elections = elections;
		this.order = order;
		this.areas = areas;
	}

	/**
	 * Takes the figures that were asked for, or those of the first election that fits.
	 * @return the figures; empty where no election fits the text
	 */
	Optional<Sample> find(TextChoice choice) {
		if (!choice.slug().isEmpty()) {
			return this.elections.find(choice.slug())
				.flatMap((election) -> sample(election, choice.code(), choice.text(), choice.locale()));
		}
		return this.order.all()
			.stream()
			.flatMap((election) -> sample(election, "", choice.text(), choice.locale()).stream())
			.findFirst();
	}

	private Optional<Sample> sample(ElectionInfo election, String code, String text, Locale language) {
		String covered = Objects.requireNonNullElse(election.coverage(), AreaInfo.COUNTRY_CODE);
		Optional<AreaInfo> area = this.areas.find(election.id(), code.isEmpty() ? covered : code);
		Optional<TextSource> source = this.sources.orderedStream()
			.filter((one) -> one.texts().contains(text))
			.findFirst();
		try {
			return area.flatMap((place) -> source
				.map((one) -> new Sample(election, place, one.sample(text, election, place, language))));
		}
		catch (NotFoundException ex) {
			return Optional.empty();
		}
	}

}
