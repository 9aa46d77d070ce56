package vn.homphieu.datapackage;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether the demonstration is wanted.
 *
 * @param load whether a server on a database without elections loads it
 */
@ConfigurationProperties("portal.demonstration")
record DemonstrationProperties(@DefaultValue("true") boolean load) {
}
