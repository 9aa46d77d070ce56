package vn.homphieu.database;

import java.io.IOException;
import java.nio.file.Files;
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

	/**
	 * Makes a folder in the home, where there is none, that only its owner may look into.
	 * @param name its name in the home
	 * @return the folder, which exists
	 * @throws IOException if it cannot be made
	 */
	public Path privateFolder(String name) throws IOException {
		Path folder = Files.createDirectories(homeFolder().resolve(name));
		Home.restrict(folder);
		return folder;
	}

	Path programsFolder() {
		return (this.programs != null) ? absolute(this.programs) : homeFolder();
	}

	private static Path absolute(String folder) {
		return Path.of(folder).toAbsolutePath().normalize();
	}

}
