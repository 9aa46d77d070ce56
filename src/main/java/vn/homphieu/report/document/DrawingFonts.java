package vn.homphieu.report.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.homphieu.database.Mode;
import vn.homphieu.database.PortalProperties;

/**
 * Lets Java draw charts and maps with the portal's own fonts: otherwise it asks the
 * machine for some and fails on a bare server that has none, and the same report would
 * look different on another machine.
 */
@Component
class DrawingFonts {

	/** Read by Java before it first draws a letter. */
	static final String PROPERTY = "sun.awt.fontconfig";

	private static final List<String> FACES = List.of("Regular", "Italic", "Bold", "BoldItalic");

	private static final List<String> FAMILIES = List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput");

	private static final List<String> STYLES = List.of("plain", "italic", "bold", "bolditalic");

	DrawingFonts(PortalProperties portal) {
		if (portal.mode() == Mode.SERVER && System.getProperty(PROPERTY) == null) {
			try {
				System.setProperty(PROPERTY, write(portal.privateFolder("fonts")).toString());
			}
			catch (IOException ex) {
				throw new UncheckedIOException("the fonts of reports cannot be laid down", ex);
			}
		}
	}

	/** Lays the fonts down in a folder, and beside them the file that tells of them. */
	static Path write(Path folder) throws IOException {
		StringBuilder lines = new StringBuilder("version=1\nallfonts.latin-1=Regular\nsequence.allfonts=latin-1\n");
		for (int i = 0; i < FACES.size(); i++) {
			String face = FACES.get(i);
			Path font = folder.resolve("Tinos-" + face + ".ttf");
			try (InputStream file = Objects
				.requireNonNull(DrawingFonts.class.getResourceAsStream("/fonts/" + font.getFileName()))) {
				Files.copy(file, font, StandardCopyOption.REPLACE_EXISTING);
			}
			String path = font.toAbsolutePath().toString().replace("\\", "\\\\");
			lines.append("filename.").append(face).append('=').append(path).append('\n');
			for (String family : FAMILIES) {
				lines.append(family).append('.').append(STYLES.get(i)).append(".latin-1=").append(face).append('\n');
			}
		}
		return Files.writeString(folder.resolve("fonts.properties"), lines);
	}

}
