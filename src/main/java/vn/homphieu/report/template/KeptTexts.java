package vn.homphieu.report.template;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Service;

import vn.homphieu.report.document.Block;

/** The texts in the version that counts now. */
@Service
class KeptTexts implements ReportTexts {

	private static final int SHORT = 8;

	private final BuiltInTexts builtIn;

	private final TextEngine engine;

	KeptTexts(BuiltInTexts builtIn, TextEngine engine) {
		this.builtIn = builtIn;
		this.engine = engine;
	}

	@Override
	public String version(String name, Locale language) {
		return "0-" + hash(this.builtIn.require(name, language));
	}

	@Override
	public List<Block> fill(String name, Locale language, Filling filling) {
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
