package vn.homphieu.database;

import java.sql.Connection;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

/**
 * Two pools behind one data source: a transaction declared read-only takes its connection
 * from the readers' pool, every other from the writers'. So a crowd of readers never
 * keeps a clerk waiting, nor the other way round.
 */
final class TwoPools extends LazyConnectionDataSourceProxy implements AutoCloseable {

	/** So few stay open while nobody asks. */
	private static final int IDLE = 2;

	/** A command is alone and does one thing at a time. */
	private static final int OF_COMMAND = 3;

	private final HikariDataSource entry;

	private final HikariDataSource reading;

	TwoPools(PortalDatabase database, PoolProperties properties, Mode mode) {
		this.entry = pool("entry", database, properties, mode, properties.entry());
		this.reading = pool("reading", database, properties, mode, properties.reading());
		this.reading.setReadOnly(true);
		// The server refuses a write of a reader, whatever the program believes.
		String timeout = (mode == Mode.SERVER) ? "; set statement_timeout = " + properties.statementTimeout().toMillis()
				: "";
		this.reading.setConnectionInitSql("set default_transaction_read_only = on" + timeout);
		setTargetDataSource(this.entry);
		setReadOnlyDataSource(this.reading);
		setDefaultAutoCommit(true);
		setDefaultTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
	}

	private static HikariDataSource pool(String name, PortalDatabase database, PoolProperties properties, Mode mode,
			int size) {
		HikariDataSource pool = new HikariDataSource();
		pool.setPoolName(name);
		pool.setJdbcUrl(database.url());
		pool.setUsername(database.application().role());
		pool.setPassword(database.application().password());
		pool.setMaximumPoolSize((mode == Mode.SERVER) ? size : Math.min(size, OF_COMMAND));
		pool.setMinimumIdle((mode == Mode.SERVER) ? Math.min(size, IDLE) : 0);
		pool.setConnectionTimeout(properties.patience().toMillis());
		return pool;
	}

	@Override
	public void close() {
		this.reading.close();
		this.entry.close();
	}

}
