package vn.homphieu.result;

import java.util.List;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Describes the interface for programs; addresses in it are relative, whatever host it
 * was asked at.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	@Bean
	OpenAPI description() {
		return new OpenAPI()
			.info(new Info().title("Hòm Phiếu")
				.version("1")
				.description("Public results of Vietnamese elections, read only. Counts are whole numbers, percentages "
						+ "numbers with two decimals, null where nothing was counted. Nothing appears before it is "
						+ "published. Elections marked simulated hold invented figures.")
				.license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
			.servers(List.of(new Server().url("/")));
	}

}
