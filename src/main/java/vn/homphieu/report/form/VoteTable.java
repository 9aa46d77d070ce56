package vn.homphieu.report.form;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Percentage;
import vn.homphieu.report.document.Block;

/**
 * Voters, constituencies, voting areas and ballots by level: part I of the statistics.
 *
 * @param rows one row for each level
 * @param withShort whether the form counts constituencies that elected too few
 */
record VoteTable(List<Row> rows, boolean withShort) {

	Block done() {
		FormTable table = new FormTable().words("Cấp", 6)
			.under("Cử tri")
			.figures("Tổng số", 7)
			.figures("Đã bỏ phiếu", 7)
			.figures("Tỷ lệ %", 3)
			.under("Đơn vị bầu cử")
			.figures("Tổng số", 4)
			.figures("Chỉ có 01 khu vực bỏ phiếu", 3)
			.figures("Chưa quá nửa số cử tri đi bầu", 3)
			.figures("Bị hủy kết quả", 3)
			.figures("Bầu cử lại", 3)
			.figures("Bầu cử thêm", 3);
		if (this.withShort) {
			table.figures("Bầu thiếu (*)", 3);
		}
		table.under("Khu vực bỏ phiếu")
			.figures("Tổng số", 4)
			.figures("Chưa quá nửa số cử tri đi bầu", 3)
			.figures("Bị hủy kết quả", 3)
			.figures("Bầu cử lại", 3)
			.figures("Bầu cử thêm", 3)
			.under("Phiếu bầu")
			.figures("Phát ra", 7)
			.figures("Thu vào", 7)
			.figures("% thu vào so với phát ra", 3)
			.figures("Hợp lệ", 7)
			.figures("% hợp lệ so với thu vào", 3);
		this.rows.forEach((row) -> table.row(row.cells(this.withShort)));
		this.rows.stream().reduce(Row::plus).ifPresent((sum) -> table.total(sum.cells(this.withShort)));
		return table.done();
	}

	/**
	 * A level.
	 *
	 * @param counted whether minutes may be seen at all
	 */
	record Row(String name, boolean counted, long roll, long registered, long voted, RepeatCounts units, long tooFew,
			RepeatCounts stations, long issued, long collected, long valid) {

		Row plus(Row other) {
			return new Row("Tổng cộng", this.counted || other.counted, this.roll + other.roll,
					this.registered + other.registered, this.voted + other.voted, this.units.plus(other.units),
					this.tooFew + other.tooFew, this.stations.plus(other.stations), this.issued + other.issued,
					this.collected + other.collected, this.valid + other.valid);
		}

		@Nullable Object[] cells(boolean withShort) {
			List<@Nullable Object> cells = new ArrayList<>(
					StatisticsTables.listed(this.name, this.counted ? this.registered : this.roll, known(this.voted),
							Percentage.of(this.voted, this.registered), this.units.total(), this.units.single(),
							known(this.units.low()), known(this.units.cancelled()), known(this.units.revote()),
							known(this.units.extraVote())));
			if (withShort) {
				cells.add(known(this.tooFew));
			}
			cells.addAll(StatisticsTables.listed(this.stations.total(), known(this.stations.low()),
					known(this.stations.cancelled()), known(this.stations.revote()), known(this.stations.extraVote()),
					known(this.issued), known(this.collected), Percentage.of(this.collected, this.issued),
					known(this.valid), Percentage.of(this.valid, this.collected)));
			return cells.toArray();
		}

		private @Nullable Long known(long count) {
			return this.counted ? Long.valueOf(count) : null;
		}

	}

}
