package vn.homphieu.account.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;

import vn.homphieu.account.Role;
import vn.homphieu.account.SheetRow;
import vn.homphieu.kernel.Level;

/** The empty spreadsheet of accounts, to be filled in. */
final class AccountTemplate {

	private static final int WIDTH = 24;

	private AccountTemplate() {
	}

	static byte[] csv() {
		return ("\ufeff" + String.join(",", SheetRow.COLUMNS) + "\r\n").getBytes(StandardCharsets.UTF_8);
	}

	/** The columns on the first sheet; on the second what stands in them. */
	static byte[] workbook(MessageSource messages, Locale language) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(file, "Hom Phieu", "1.0")) {
			Worksheet sheet = workbook.newWorksheet(messages.getMessage("accounts.title", null, language));
			for (int column = 0; column < SheetRow.COLUMNS.size(); column++) {
				sheet.value(0, column, SheetRow.COLUMNS.get(column));
				sheet.style(0, column).bold().set();
				sheet.width(column, WIDTH);
				// Codes such as 00123 must stay text.
				sheet.range(1, column, 5000, column).style().format("@").set();
			}
			Worksheet words = workbook.newWorksheet(messages.getMessage("accounts.role", null, language));
			words.width(0, WIDTH);
			words.width(1, 2 * WIDTH);
			int row = line(words, 0, "area", messages.getMessage("accounts.import.area", null, language));
			row = line(words, row, "stations", messages.getMessage("accounts.import.stations", null, language)) + 1;
			for (Role role : Role.values()) {
				if (role != Role.OPERATOR) {
					row = line(words, row, role.name(), messages.getMessage("role." + role, null, language));
				}
			}
			row++;
			for (Level level : Level.values()) {
				row = line(words, row, level.name(), messages.getMessage("level." + level, null, language));
			}
		}
		return file.toByteArray();
	}

	private static int line(Worksheet sheet, int row, String code, String words) {
		List<String> cells = Arrays.asList(code, words);
		for (int column = 0; column < cells.size(); column++) {
			sheet.value(row, column, cells.get(column));
		}
		return row + 1;
	}

}
