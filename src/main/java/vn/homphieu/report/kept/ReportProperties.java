package vn.homphieu.report.kept;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How reports are kept.
 *
 * @param kept how long a file stays that nobody takes
 */
@ConfigurationProperties("portal.reports")
record ReportProperties(@DefaultValue("90d") Duration kept) {
}
