package vn.homphieu.datapackage.generator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills in the ballots of the minutes: issued, collected, invalid. */
final class Counting {

	private static final String EXCHANGED = "Đổi 01 phiếu gạch hỏng, tính vào số phiếu phát ra.";

	private static final String CARRIED_AWAY = "01 cử tri nhận phiếu nhưng không bỏ vào hòm phiếu.";

	private static final String SECOND_BOX = "Đưa hòm phiếu phụ đến cử tri già yếu, ốm đau.";

	private final Chance chance;

	Counting(Chance chance) {
		this.chance = chance;
	}

	/**
	 * Makes the minutes of a voting area, in which all ballots are still valid.
	 * @param note why the round is unusual, or {@code null}
	 */
	Minutes minutes(int registered, int voted, @Nullable String note) {
		int drawn = this.chance.below(1000);
		if (note == null && drawn < 3) {
			return new Minutes(registered, voted, voted + 1, voted, EXCHANGED);
		}
		if (note == null && drawn < 7 && voted > 1) {
			return new Minutes(registered, voted, voted, voted - 1, CARRIED_AWAY);
		}
		return new Minutes(registered, voted, voted, voted, (note != null) ? note : (drawn < 20) ? SECOND_BOX : null);
	}

	/**
	 * Marks ballots of these minutes as invalid so that the share of valid ballots of all
	 * of them is met.
	 * @param valid valid ballots in ten-thousandths of those collected
	 */
	void invalidate(List<Minutes> counted, int valid) {
		long collected = counted.stream().mapToLong(Minutes::collected).sum();
		long invalid = collected - (collected * valid + 5000) / 10_000;
		List<Long> weights = new ArrayList<>();
		for (Minutes minutes : counted) {
			boolean poor = minutes.collected() > 400 && this.chance.perMille(2);
			weights.add((long) minutes.collected() * (poor ? 1100 : this.chance.between(30, 170)));
		}
		int[] parts = Apportionment.share(invalid, weights.stream().mapToLong(Long::longValue).toArray());
		for (int i = 0; i < parts.length; i++) {
			counted.get(i).markInvalid(parts[i]);
		}
	}

}
