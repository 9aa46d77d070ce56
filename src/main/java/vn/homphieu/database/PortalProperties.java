package vn.homphieu.database;

import java.nio.file.Path;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the portal keeps its data and as what it runs.
 *
 * @param home folder of the embedded database, relative to the working folder or absolute
 * ({@code PORTAL_HOME})
 * @param programs folder that PostgreSQL's programs are unpacked into once and shared
 * from; the home itself unless given ({@code PORTAL_PROGRAMS})
 * @param mode server, or one command that ends
 */
@ConfigurationProperties("portal")
@Validated
public record PortalProperties(@DefaultValue("./data") @NotBlank String home, @Nullable String programs,
		@DefaultValue("server") Mode mode) {

	/**
	 * Returns the home as one unambiguous path.
	 * @return the absolute, normalised folder; it need not exist yet
	 */
	public Path homeFolder() {
		return absolute(this.home);
	}

	Path programsFolder() {
		return (this.programs != null) ? absolute(this.programs) : homeFolder();
	}

	private static Path absolute(String folder) {
		return Path.of(folder).toAbsolutePath().normalize();
	}

}
