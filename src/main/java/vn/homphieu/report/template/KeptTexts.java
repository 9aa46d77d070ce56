package vn.homphieu.report.template;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.report.document.Block;

/**
 * The texts in the version that counts now. A text that was right when it was saved may
 * fail later, since a new release may know other figures; then the version before it is
 * used, at last the one that comes with the portal, and the editor tells what is wrong.
 */
@Service
@Transactional(readOnly = true)
class KeptTexts implements ReportTexts {

	private static final Logger LOGGER = LoggerFactory.getLogger(KeptTexts.class);

	private static final int SHORT = 12;

	private static final int TRIED = 3;

	private final BuiltInTexts builtIn;

	private final TextTable table;

	private final TextEngine engine;

	KeptTexts(BuiltInTexts builtIn, TextTable table, TextEngine engine) {
		this.builtIn = builtIn;
		this.table = table;
		this.engine = engine;
	}

	@Override
	public String version(String name, Locale language) {
		List<TextVersion> edited = this.table.newest(name, language, 1);
		return hash(edited.isEmpty() ? this.builtIn.require(name, language) : edited.getFirst().body());
	}

	@Override
	public List<Block> fill(String name, Locale language, Filling filling) {
		for (TextVersion version : this.table.newest(name, language, TRIED)) {
			try {
				return this.engine.fill(version.body(), filling);
			}
			catch (TemplateException ex) {
				LOGGER.warn("Text {} ({}), version {}: {}", name, language, version.number(), ex.getMessage());
				this.table.keepFault(version, TextFault.of(ex));
			}
		}
		return this.engine.fill(this.builtIn.require(name, language), filling);
	}

	private static String hash(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash).substring(0, SHORT);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
