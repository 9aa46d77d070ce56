package vn.homphieu.audit;

import java.time.Duration;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the log is sealed.
 *
 * @param sealEvery pause between looks for entries that wait for their seal
 */
@ConfigurationProperties("portal.audit")
@Validated
record AuditProperties(@DefaultValue("1s") @NotNull Duration sealEvery) {
}
