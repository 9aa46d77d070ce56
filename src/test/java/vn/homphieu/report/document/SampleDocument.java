package vn.homphieu.report.document;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.homphieu.report.document.Block.Column;
import vn.homphieu.report.document.Block.Heading;
import vn.homphieu.report.document.Block.Listing;
import vn.homphieu.report.document.Block.PageBreak;
import vn.homphieu.report.document.Block.Paragraph;
import vn.homphieu.report.document.Block.Picture;
import vn.homphieu.report.document.Block.Row;
import vn.homphieu.report.document.Block.Sides;
import vn.homphieu.report.document.Block.Style;
import vn.homphieu.report.document.Block.Table;
import vn.homphieu.report.document.Run.Dots;
import vn.homphieu.report.document.Run.Text;

/** Documents with every kind of block, for the tests of the writers. */
public final class SampleDocument {

	/** Every letter with its marks, as the alphabet has them. */
	public static final String ALPHABET = "a à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ b c d đ e è é ẻ ẽ ẹ ê ề ế ể ễ ệ g h i ì í ỉ ĩ ị "
			+ "k l m n o ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ p q r s t u ù ú ủ ũ ụ ư ừ ứ ử ữ ự v x y ỳ ý ỷ ỹ ỵ";

	/** A chart as the portal draws them. */
	public static final String CHART = """
			<svg xmlns="http://www.w3.org/2000/svg" width="420" height="150" viewBox="0 0 420 150" font-family="Tinos, serif" font-size="13">
			<title>Tỷ lệ cử tri đi bầu</title><desc>Hai cột</desc>
			<rect x="120" y="20" width="280" height="30" fill="#7d0d12"/><rect x="120" y="70" width="260" height="30" fill="#c8a24a"/>
			<text x="110" y="40" text-anchor="end">Khóa này</text><text x="110" y="90" text-anchor="end">Khóa trước</text>
			<text x="130" y="40" fill="#ffffff">99,78%</text><line x1="120" y1="10" x2="120" y2="130" stroke="#000000"/></svg>
			""";

	private static final Marks MARKS = new Marks(12, OffsetDateTime.parse("2021-07-15T10:30:00+07:00"),
			"3fa9c1d27b5e8840".repeat(4), true, true, false, "K7M2PQ4X", "https://example.org/r/K7M2PQ4X");

	private SampleDocument() {
	}

	/**
	 * Makes a document with every kind of block.
	 * @param rows rows of its table
	 * @return the document
	 */
	public static Document of(int rows) {
		List<Block> blocks = new ArrayList<>(List.of(
				new Sides(
						List.of(paragraph(Style.CENTER, "ỦY BAN BẦU CỬ"), bold("THÀNH PHỐ HẢI PHÒNG"),
								paragraph(Style.CENTER, "Số: ...../BC-UBBC")),
						List.of(bold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), bold("Độc lập - Tự do - Hạnh phúc"),
								new Paragraph(Style.CENTER,
										List.of(new Text("Hải Phòng, ngày 15 tháng 7 năm 2021", false, true, null))))),
				heading(1, "BÁO CÁO TỔNG KẾT CUỘC BẦU CỬ"),
				paragraph(Style.CENTER, "đại biểu Quốc hội khóa XV và đại biểu Hội đồng nhân dân"),
				heading(2, "I. Kết quả cử tri đi bầu"),
				new Paragraph(Style.BODY, List.of(Text.of("Tổng số cử tri của thành phố là "),
						new Text("1.563.203", true, false, "/elections/2021/areas/31"), Text.of(" người, trong đó "),
						new Text("99,78%", true, false, "/elections/2021#turnout"), Text.of(" đã đi bầu. "),
						Text.of("Cử tri phấn khởi, tin tưởng, thực hiện quyền và nghĩa vụ công dân. ".repeat(5)))),
				heading(3, "1. Đại biểu Quốc hội"), paragraph(Style.BODY, ALPHABET),
				new Listing(false,
						List.of(List.of(Text.of("Cấp tỉnh: 67/67 đại biểu")),
								List.of(Text.of("Cấp huyện: 496/496 đại biểu")))),
				new Listing(true, List.of(List.of(Text.of("Nội dung thứ nhất")), List.of(Text.of("Nội dung thứ hai")))),
				new Paragraph(Style.FLUSH,
						List.of(Text.of("Tổ trưởng: "), new Dots(30), Text.of(", chức vụ: "), new Dots(0))),
				new Paragraph(Style.FLUSH, List.of(Text.of("Dòng một"), new Run.Break(), Text.of("dòng hai"))),
				table(rows),
				new Picture(CHART, "Tỷ lệ cử tri đi bầu: khóa này 99,78%, khóa trước 99,24%",
						"Biểu đồ 1. Tỷ lệ đi bầu"),
				paragraph(Style.NOTE, "Nguồn: báo cáo của Ủy ban bầu cử."), new PageBreak(),
				heading(2, "II. Phụ lục <không & được> diễn giải ]]>"), paragraph(Style.RIGHT, "TM. ỦY BAN BẦU CỬ")));
		return new Document("Báo cáo tổng kết cuộc bầu cử", Locale.of("vi"), false, blocks, MARKS);
	}

	/**
	 * Makes a document of one paragraph.
	 * @param text its text
	 * @return the document
	 */
	public static Document saying(String text) {
		return new Document(text, Locale.of("vi"), false, List.of(paragraph(Style.BODY, text)), MARKS);
	}

	/**
	 * Makes a document of one table, in which rows of one cell head others.
	 * @param headings how many rows are headings
	 * @param each how many rows there are below each of them
	 * @return the document
	 */
	public static Document headed(int headings, int each) {
		List<Row> rows = new ArrayList<>();
		for (int unit = 1; unit <= headings; unit++) {
			rows.add(new Row(true, List.of(cell("Đơn vị bầu cử số " + unit, null))));
			for (int person = 1; person <= each; person++) {
				rows.add(new Row(false, List.of(cell(String.valueOf(person), null), cell("Nguyễn Văn An", null))));
			}
		}
		Table table = new Table(null,
				List.of(new Column(null, "STT", false, 1), new Column(null, "Họ và tên", false, 5)), rows);
		return new Document("Danh sách", Locale.of("vi"), false, List.of(table), MARKS);
	}

	private static Heading heading(int level, String text) {
		return new Heading(level, List.of(Text.of(text)));
	}

	private static Paragraph paragraph(Style style, String text) {
		return new Paragraph(style, List.of(Text.of(text)));
	}

	private static Paragraph bold(String text) {
		return new Paragraph(Style.CENTER, List.of(new Text(text, true, false, null)));
	}

	private static Table table(int count) {
		List<Row> rows = new ArrayList<>();
		rows.add(row(true, "", "Tổng số", 1_563_203));
		for (int i = 1; i <= count; i++) {
			rows.add(row(false, String.valueOf(i), "Phường Quán Toan số " + i, 1000 + i));
		}
		return new Table("Biểu 1. Cử tri đi bầu theo đơn vị hành chính",
				List.of(new Column(null, "STT", true, 6), new Column(null, "Đơn vị", false, 30),
						new Column("Cử tri", "Danh sách", true, 14), new Column("Cử tri", "Đi bầu", true, 14),
						new Column("Phiếu", "Hợp lệ", true, 14), new Column("Phiếu", "Tỷ lệ (%)", true, 10)),
				rows);
	}

	private static Row row(boolean total, String number, String name, int voters) {
		return new Row(total,
				List.of(cell(number, null), cell(name, null),
						cell("%,d".formatted(voters).replace(',', '.'), "/elections/2021/areas/11296"),
						cell("%,d".formatted(voters - 3).replace(',', '.'), null),
						cell("%,d".formatted(voters - 9).replace(',', '.'), null), cell("99,10", null)));
	}

	private static List<Run> cell(String text, @Nullable String address) {
		return List.of(new Text(text, false, false, address));
	}

}
