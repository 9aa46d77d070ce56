package vn.homphieu.result;

import java.util.List;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;

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

	/** Every question may be refused in the same two ways. */
	@Bean
	OpenApiCustomizer refusals() {
		return (api) -> api.getPaths()
			.values()
			.stream()
			.flatMap((path) -> path.readOperations().stream())
			.forEach((operation) -> operation.getResponses()
				.addApiResponse("400", problem("A parameter is not of its form; the problem names it"))
				.addApiResponse("404", problem("There is no such election, area, constituency or voting area")));
	}

	private static ApiResponse problem(String description) {
		ObjectSchema schema = new ObjectSchema();
		schema.addProperty("title", new StringSchema());
		schema.addProperty("status", new IntegerSchema());
		schema.addProperty("detail", new StringSchema());
		schema.addProperty("instance", new StringSchema());
		schema.addProperty("parameter", new StringSchema().description("name of the parameter at fault"));
		return new ApiResponse().description(description)
			.content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
	}

}
