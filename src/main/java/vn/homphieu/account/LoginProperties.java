package vn.homphieu.account;

import java.time.Duration;
import java.util.Set;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How officials log in.
 *
 * @param secondFactor roles that cannot log in without a second factor; the others may
 * have one
 * @param confirmedFor how long a second factor, once given, is not asked for again before
 * approval, lock, decision, publication and correction
 */
@ConfigurationProperties("portal.login")
@Validated
public record LoginProperties(@DefaultValue( {
		"REVIEWER", "COMMISSION", "NATIONAL_COUNCIL", "ADMINISTRATOR" }) Set<Role> secondFactor,
		@DefaultValue("15m") @NotNull Duration confirmedFor){

	public LoginProperties {
		secondFactor = Set.copyOf(secondFactor);
	}

}
