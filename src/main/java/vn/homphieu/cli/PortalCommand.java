package vn.homphieu.cli;

/** A command that others stand below: it knows the application that they start. */
interface PortalCommand {

	/** The application class. */
	Class<?> application();

}
