package vn.homphieu.tally.scan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.homphieu.database.PortalProperties;

/** Chooses where scans are kept when the portal starts. */
@Configuration(proxyBeanMethods = false)
class ScanStorage {

	@Bean
	ScanStore scanStore(PortalProperties portal) {
		return new FolderStore(portal.homeFolder().resolve("scans"));
	}

}
