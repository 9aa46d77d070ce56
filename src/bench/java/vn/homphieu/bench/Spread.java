package vn.homphieu.bench;

import java.math.BigDecimal;
import java.util.List;

/** The spread of the runs of one measured figure. */
record Spread(BigDecimal least, BigDecimal median, BigDecimal most) {

	static Spread of(List<BigDecimal> values) {
		List<BigDecimal> sorted = values.stream().sorted().toList();
		return new Spread(sorted.getFirst(), sorted.get(sorted.size() / 2), sorted.getLast());
	}

	@Override
	public String toString() {
		return "%s – %s – %s".formatted(this.least.toPlainString(), this.median.toPlainString(),
				this.most.toPlainString());
	}

}
