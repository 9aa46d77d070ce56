package vn.homphieu.tally.scan;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * S3-compatible storage for scans; without an endpoint they lie in a folder.
 *
 * @param endpoint where it answers, such as {@code https://s3.example.vn}, or empty
 * @param bucket name of the bucket, which must exist
 * @param region region that requests are signed for
 * @param accessKey who signs requests
 * @param secretKey what they are signed with
 */
@ConfigurationProperties("portal.scans.s3")
record BucketProperties(@DefaultValue("") String endpoint, @DefaultValue("") String bucket,
		@DefaultValue("us-east-1") String region, @DefaultValue("") String accessKey,
		@DefaultValue("") String secretKey) {

	/**
	 * Checks that nothing is missing.
	 * @throws IllegalArgumentException if there is an endpoint, but no way to use it
	 */
	BucketProperties {
		if (!endpoint.isBlank()) {
			require("bucket", bucket);
			require("access-key", accessKey);
			require("secret-key", secretKey);
			if (!endpoint.matches("https?://.+")) {
				throw new IllegalArgumentException("portal.scans.s3.endpoint must begin with https:// or http://");
			}
		}
	}

	private static void require(String name, String value) {
		if (value.isBlank()) {
			throw new IllegalArgumentException(
					"portal.scans.s3." + name + " must be given together with portal.scans.s3.endpoint");
		}
	}

	boolean isGiven() {
		return !this.endpoint.isBlank();
	}

	URI address() {
		return URI.create(this.endpoint);
	}

	/** Never shows the secret. */
	@Override
	public String toString() {
		return "bucket " + this.bucket + " at " + this.endpoint;
	}

}
