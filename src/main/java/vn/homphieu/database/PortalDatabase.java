package vn.homphieu.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database this process works on, and what has to end with it. */
public final class PortalDatabase implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(PortalDatabase.class);

	private final String description;

	private final String url;

	private final Login owner;

	private final Login application;

	private final Release release;

	PortalDatabase(String description, String url, Login owner, Login application, Release release) {
		this.description = description;
		this.url = url;
		this.owner = owner;
		this.application = application;
		this.release = release;
	}

	/**
	 * Says where the data is, for the first line of a command and of the server.
	 * @return home and port, or the address of an external database; never a password
	 */
	public String description() {
		return this.description;
	}

	/**
	 * Opens a connection outside of every pool, as the application: for one that lasts.
	 * @param name what it is for, as the server's list of connections shows it
	 * @return the connection; the caller closes it
	 * @throws SQLException if the database does not let the portal in
	 */
	public Connection connect(String name) throws SQLException {
		Properties properties = new Properties();
		properties.setProperty("ApplicationName", name);
		properties.setProperty("tcpKeepAlive", "true");
		if (this.application.role() != null) {
			properties.setProperty("user", this.application.role());
		}
		if (this.application.password() != null) {
			properties.setProperty("password", this.application.password());
		}
		return DriverManager.getConnection(this.url, properties);
	}

	String url() {
		return this.url;
	}

	Login owner() {
		return this.owner;
	}

	Login application() {
		return this.application;
	}

	/** Stops the embedded server if this process started it, and gives the home free. */
	@Override
	public void close() {
		try {
			this.release.run();
		}
		catch (IOException ex) {
			logger.error("The database was not released cleanly; the next start takes care of it", ex);
		}
	}

	/** What happens when the process no longer needs the database. */
	interface Release {

		/** Stops what was started for this database. */
		void run() throws IOException;

	}

}
