package vn.homphieu.job;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How work in the background is done.
 *
 * @param workers how many jobs this server does at once, 0 for none
 * @param silence after so long without a sign of life a job is taken up by another worker
 * @param kept how long an ended job is remembered
 */
@ConfigurationProperties("portal.jobs")
@Validated
record JobProperties(@DefaultValue("2") @Min(0) @Max(16) int workers, @DefaultValue("10s") Duration silence,
		@DefaultValue("7d") Duration kept) {
}
