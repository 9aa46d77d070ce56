package vn.homphieu.audit;

import java.time.OffsetDateTime;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * The end of the chain, short enough to be written down.
 *
 * @param count sealed entries; positions run from 1 to this
 * @param hash hash of the last seal in hexadecimal digits; zeros for an empty chain
 * @param sealedAt when the last seal was made; {@code null} for an empty chain
 */
public record ChainHead(long count, String hash, @Nullable OffsetDateTime sealedAt) {

	/** The chain before the first entry. */
	static final ChainHead EMPTY = new ChainHead(0, HexFormat.of().formatHex(EntryBytes.START), null);

	byte[] bytes() {
		return HexFormat.of().parseHex(this.hash);
	}

}
