package vn.homphieu.site;

import jakarta.validation.constraints.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the public finds the portal.
 *
 * @param address scheme and host that search engines are told, e.g. https://example.org;
 * empty to tell them nothing. Never taken from a request, which may name any host
 */
@ConfigurationProperties("portal.site")
@Validated
record SiteProperties(@DefaultValue("") @Pattern(regexp = "(https?://[^/\\s]+)?",
		message = "must be a scheme and a host, such as https://example.org") String address) {
}
