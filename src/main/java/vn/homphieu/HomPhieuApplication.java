package vn.homphieu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The portal: with a command it runs that command, without one it is the server. */
@SpringBootApplication
public class HomPhieuApplication {

	/**
	 * Starts the portal.
	 * @param args a command and its arguments; none starts the server
	 */
	public static void main(String[] args) {
		SpringApplication.run(HomPhieuApplication.class, args);
	}

}
