package vn.homphieu.tally.scan;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.homphieu.database.PortalProperties;

/** Chooses where scans are kept when the portal starts. */
@EnableConfigurationProperties(BucketProperties.class)
@Configuration(proxyBeanMethods = false)
class ScanStorage {

	@Bean
	ScanStore scanStore(PortalProperties portal, BucketProperties bucket) {
		if (bucket.isGiven()) {
			return new BucketStore(bucket);
		}
		return new FolderStore(portal.homeFolder().resolve("scans"));
	}

}
