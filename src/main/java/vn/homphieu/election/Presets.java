package vn.homphieu.election;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.homphieu.kernel.Slug;

/** Reads the rule sets that come with the portal, each once. */
final class Presets {

	private static final Map<String, RuleSet> READ = new ConcurrentHashMap<>();

	/** Strict, so that a slip in a preset is found by the first test that reads it. */
	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
				DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
		.build();

	private Presets() {
	}

	static RuleSet get(String code) {
		if (!Slug.isValid(code)) {
			throw unknown(code);
		}
		return READ.computeIfAbsent(code, Presets::read);
	}

	static RuleSet parse(String json) {
		return JSON.readValue(json, RuleSet.class);
	}

	static String write(RuleSet rules) {
		return JSON.writeValueAsString(rules);
	}

	private static RuleSet read(String code) {
		try (InputStream file = Presets.class.getResourceAsStream("/reference/rule-sets/" + code + ".json")) {
			if (file == null) {
				throw unknown(code);
			}
			return JSON.readValue(file, RuleSet.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static IllegalArgumentException unknown(String code) {
		return new IllegalArgumentException("There is no rule set " + code);
	}

}
