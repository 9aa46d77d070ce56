package vn.homphieu.account;

import java.io.IOException;
import java.io.Reader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever is refused an action reads what it was. */
class ActionTests {

	@ParameterizedTest
	@ValueSource(strings = { "account.properties", "account_en.properties" })
	void everyActionHasItsWords(String file) throws IOException {
		Properties messages = new Properties();
		try (Reader source = new InputStreamReader(new ClassPathResource("messages/" + file).getInputStream(),
				StandardCharsets.UTF_8)) {
			messages.load(source);
		}
		assertThat(messages.stringPropertyNames())
			.containsAll(Stream.of(Action.values()).map((action) -> "action." + action).toList());
	}

}
