package vn.homphieu.database;

/** What this process is to the home folder: its one server, or a passing command. */
public enum Mode {

	/** Owns the home until it stops; a second server is refused. */
	SERVER,
	/** Uses a running server's database, or owns the home for as long as it runs. */
	COMMAND

}
