package vn.homphieu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

import vn.homphieu.cli.Portal;

/** The portal: with a command it runs that command, without one it is the server. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class HomPhieuApplication {

	/**
	 * Starts the portal.
	 * @param args a command and its arguments; none, or options of Spring alone, start
	 * the server
	 */
	public static void main(String[] args) {
		if (Portal.isCommand(args)) {
			System.exit(new Portal(HomPhieuApplication.class).run(args));
		}
		SpringApplication.run(HomPhieuApplication.class, args);
	}

}
