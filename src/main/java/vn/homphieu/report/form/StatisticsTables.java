package vn.homphieu.report.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.homphieu.kernel.Level;
import vn.homphieu.kernel.Percentage;
import vn.homphieu.report.document.Block;
import vn.homphieu.result.AreaResults.LevelResults;
import vn.homphieu.result.AreaResults.Seats;

/** Tables of those elected by group: parts II to IV of the statistics. */
final class StatisticsTables {

	/** As the forms name the levels. */
	static final Map<Level, String> LEVELS = Map.of(Level.NATIONAL_ASSEMBLY, "Đại biểu Quốc hội", Level.PROVINCE,
			"Đại biểu HĐND cấp tỉnh", Level.DISTRICT, "Đại biểu HĐND cấp huyện", Level.COMMUNE, "Đại biểu HĐND cấp xã");

	private static final List<String> TRAITS = List.of("Nữ", "Dân tộc thiểu số", "Trẻ tuổi (dưới 40)", "Ngoài Đảng",
			"Tái cử", "Tôn giáo", "Tự ứng cử");

	private static final List<String> SECTORS = List.of("Cơ quan Đảng", "Chính quyền",
			"Mặt trận Tổ quốc và tổ chức thành viên", "Tòa án nhân dân", "Viện kiểm sát nhân dân", "Quân đội, Công an",
			"Khác");

	private static final String COUNT = "Số lượng";

	private static final String SHARE = "Tỷ lệ %";

	private StatisticsTables() {
	}

	static Block groups(List<LevelResults> levels, Map<Level, ElectedGroups> elected) {
		FormTable table = new FormTable().words("Cấp", 6)
			.words("", 4)
			.figures("Số được bầu (ấn định)", 4)
			.figures("Số trúng cử", 4);
		table.under("Trong số trúng cử");
		TRAITS.forEach((trait) -> table.figures(trait, 4));
		table.under("Trình độ chuyên môn");
		Stream.of("Dưới đại học", "Đại học", "Sau đại học").forEach((title) -> table.figures(title, 4));
		table.under("Trình độ lý luận chính trị");
		Stream.of("Trung cấp", "Cao cấp", "Cử nhân").forEach((title) -> table.figures(title, 4));
		for (LevelResults level : levels) {
			groups(table, level, elected.get(level.level()));
		}
		return table.done();
	}

	private static void groups(FormTable table, LevelResults level, @Nullable ElectedGroups groups) {
		Seats seats = level.seats();
		if (seats == null) {
			return;
		}
		String name = LEVELS.getOrDefault(level.level(), "");
		if (groups == null) {
			table.row(cells(List.of(name, COUNT, seats.total()), Collections.nCopies(14, null)));
			return;
		}
		table.row(cells(List.of(name, COUNT, seats.total(), groups.total()), groups.traits(),
				groups.education().subList(0, 3), groups.theory().subList(0, 3)));
		Percentage fill = Percentage.of(groups.total(), seats.total());
		List<Object> head = new ArrayList<>(List.of("", SHARE, ""));
		head.add((fill != null) ? fill : "");
		table.row(cells(head, groups.traitShares(), ElectedGroups.shares(groups.education()),
				ElectedGroups.shares(groups.theory())));
	}

	static Block sectors(List<LevelResults> levels, Map<Level, ElectedGroups> elected) {
		FormTable table = new FormTable().words("Cấp", 6).words("", 4).figures("Số trúng cử", 4).under("Khối công tác");
		SECTORS.forEach((sector) -> table.figures(sector, 5));
		for (LevelResults level : levels) {
			ElectedGroups groups = elected.get(level.level());
			String name = LEVELS.getOrDefault(level.level(), "");
			if (level.seats() != null && groups == null) {
				table.row(cells(List.of(name, COUNT), Collections.nCopies(8, null)));
			}
			else if (level.seats() != null && groups != null) {
				table.row(cells(List.of(name, COUNT, groups.total()), groups.sectors().subList(0, 7)));
				table.row(cells(List.of("", SHARE, ""), ElectedGroups.shares(groups.sectors())));
			}
		}
		return table.done();
	}

	static List<@Nullable Object> listed(@Nullable Object... cells) {
		return new ArrayList<>(Arrays.asList(cells));
	}

	static @Nullable Object[] cells(List<? extends @Nullable Object>... parts) {
		List<@Nullable Object> cells = new ArrayList<>();
		for (List<? extends @Nullable Object> part : parts) {
			cells.addAll(part);
		}
		return cells.toArray();
	}

}
