package vn.homphieu.result.board;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How boards reckon.
 *
 * @param lateAfter how long after the end of voting (19:00) minutes are late; unless
 * given, after the last day that the rule set names
 */
@ConfigurationProperties("portal.board")
record BoardProperties(@Nullable Duration lateAfter) {
}
