package vn.homphieu.database;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many connections the portal has to its database; a few for each processor do best.
 *
 * @param entry most connections of those who write, at least 1
 * @param reading most connections of those who only read, at least 1
 * @param patience how long a request waits for a connection before it is refused
 * @param statementTimeout how long a statement of a reader may run in the server
 */
@ConfigurationProperties("portal.pools")
@Validated
public record PoolProperties(@DefaultValue("8") @Min(1) int entry, @DefaultValue("8") @Min(1) int reading,
		@DefaultValue("5s") @NotNull Duration patience, @DefaultValue("10s") @NotNull Duration statementTimeout) {
}
