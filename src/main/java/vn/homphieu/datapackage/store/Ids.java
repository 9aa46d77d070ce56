package vn.homphieu.datapackage.store;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keys for the rows of a table, taken from its sequence in blocks of 50: a value v of the
 * sequence stands for the keys v - 49 to v, as in the “pooled” way in which Hibernate, by
 * default, reads a sequence that grows by 50. So imports and entities never take the same
 * key. (An entity must not choose “pooled-lo”, which reads v to v + 49.)
 */
final class Ids {

	private static final int BLOCK = 50;

	private final long[] ends;

	private Ids(long... ends) {
		this.ends = ends;
	}

	/** Takes keys for so many rows. */
	static Ids take(JdbcClient jdbc, String sequence, int rows) {
		List<Long> values = next(jdbc, sequence, (rows + BLOCK - 1) / BLOCK);
		if (!values.isEmpty() && values.getFirst() < BLOCK) {
			// The first value of a new sequence, 1, stands for one key alone.
			values = next(jdbc, sequence, values.size());
		}
		return new Ids(values.stream().mapToLong(Long::longValue).toArray());
	}

	private static List<Long> next(JdbcClient jdbc, String sequence, int count) {
		return jdbc.sql("select nextval(:sequence::regclass) from generate_series(1, :count)")
			.param("sequence", sequence)
			.param("count", count)
			.query(Long.class)
			.list();
	}

	/** The key of a row, counted from 0. */
	long get(int row) {
		return this.ends[row / BLOCK] - (BLOCK - 1) + row % BLOCK;
	}

}
