package vn.homphieu.report.table;

import java.io.Closeable;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;

import vn.homphieu.kernel.Level;

/** Writes a table down, level by level and row by row. */
interface TableWriter extends Closeable {

	/** Begins the rows of a level. */
	void begin(Level level) throws IOException;

	/** Writes a row. */
	void row(ResultSet row) throws IOException, SQLException;

	/** Ends the rows of the level. */
	void end() throws IOException;

	/** Hands the whole table over; without it nothing complete was written. */
	void finish() throws IOException;

}
