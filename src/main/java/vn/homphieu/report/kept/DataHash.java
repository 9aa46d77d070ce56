package vn.homphieu.report.kept;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import vn.homphieu.account.FromConsole;
import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.result.Sight;

/**
 * The hash of the figures of an area: SHA-256 over the sums, outcomes and votes that one
 * may see, by code and in one order, so that the same figures have the same hash on
 * another database too.
 */
@Service
public class DataHash {

	private static final String REMEMBERED = """
			select hash from data_hash where election_id = :election and area = :area and sight = :sight
				and data_version = :version
			""";

	private static final String REMEMBER = """
			insert into data_hash (election_id, area, sight, data_version, hash)
			values (:election, :area, :sight, :version, :hash)
			on conflict (election_id, area, sight) do update
			set data_version = excluded.data_version, hash = excluded.hash
			""";

	private final JdbcClient jdbc;

	private final String statement = statement();

	DataHash(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	private static String statement() {
		try {
			return new ClassPathResource("reports/data-hash.sql").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns the hash; that of the whole nation is reckoned in some seconds, so the last
	 * one is remembered.
	 * @param election the election
	 * @param area one of its areas
	 * @param sight which figures
	 * @param version number of their state
	 * @return 64 hexadecimal digits
	 */
	@FromConsole
	@Transactional
	public String of(ElectionInfo election, AreaInfo area, Sight sight, long version) {
		return this.jdbc.sql(REMEMBERED)
			.param("election", election.id())
			.param("area", area.code())
			.param("sight", sight.name())
			.param("version", version)
			.query(String.class)
			.optional()
			.orElseGet(() -> reckon(election, area, sight, version));
	}

	private String reckon(ElectionInfo election, AreaInfo area, Sight sight, long version) {
		String hash = this.jdbc.sql(this.statement)
			.param("election", election.id())
			.param("first", area.first())
			.param("last", area.last())
			.param("all", sight == Sight.APPROVED)
			.query(String.class)
			.single();
		this.jdbc.sql(REMEMBER)
			.param("election", election.id())
			.param("area", area.code())
			.param("sight", sight.name())
			.param("version", version)
			.param("hash", hash)
			.update();
		return hash;
	}

}
