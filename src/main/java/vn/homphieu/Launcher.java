package vn.homphieu;

import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;

/**
 * Entry point compiled for Java 17: an older JDK gets one line that says which it needs,
 * instead of an error about class file versions.
 */
public final class Launcher {

	private static final int REQUIRED = 25;

	private Launcher() {
	}

	/**
	 * Starts the portal.
	 * @param args a command of the portal and its arguments; none starts the server
	 * @throws ReflectiveOperationException if the application class is missing
	 */
	public static void main(String[] args) throws ReflectiveOperationException {
		int found = Runtime.version().feature();
		if (found < REQUIRED) {
			new PrintStream(System.err, true, StandardCharsets.UTF_8).println("Hòm Phiếu needs Java " + REQUIRED
					+ " or newer; this is Java " + found + " (" + System.getProperty("java.home") + ").");
			System.exit(2);
		}
		try {
			Class.forName("vn.homphieu.HomPhieuApplication")
				.getMethod("main", String[].class)
				.invoke(null, (Object) args);
		}
		catch (InvocationTargetException ex) {
			if (ex.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw ex;
		}
	}

}
