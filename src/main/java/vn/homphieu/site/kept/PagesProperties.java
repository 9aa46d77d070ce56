package vn.homphieu.site.kept;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much is kept.
 *
 * @param memory bytes that rendered pages may take; those seldom asked for go first
 */
@ConfigurationProperties("portal.pages")
@Validated
record PagesProperties(@DefaultValue("64MB") @NotNull DataSize memory) {
}
