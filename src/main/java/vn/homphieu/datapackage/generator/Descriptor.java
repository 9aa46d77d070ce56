package vn.homphieu.datapackage.generator;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the description of a data package as Frictionless Data Package v1 wants it. */
final class Descriptor {

	private Descriptor() {
	}

	/**
	 * Writes {@code datapackage.json}.
	 * @param name the name of the package, in small letters without accents
	 * @param title its title, which says that the data are simulated
	 */
	static String json(String name, String title, String description) {
		return """
				{
				  "profile": "tabular-data-package",
				  "name": %s,
				  "title": %s,
				  "description": %s,
				  "keywords": ["dữ liệu mô phỏng", "simulated data"],
				  "resources": [
				%s
				  ]
				}
				""".formatted(quote(name), quote(title), quote(description),
				List.of(Table.values()).stream().map(Descriptor::resource).collect(Collectors.joining(",\n")));
	}

	private static String resource(Table table) {
		StringBuilder fields = new StringBuilder();
		for (int i = 0; i < table.columns().size(); i++) {
			fields.append((i == 0) ? "" : ",\n")
				.append("          {\"name\": ")
				.append(quote(table.columns().get(i)))
				.append(", \"type\": ")
				.append(quote(table.types().get(i)))
				.append('}');
		}
		String key = table.key().isEmpty() ? "" : ",\n        \"primaryKey\": "
				+ table.key().stream().map(Descriptor::quote).collect(Collectors.joining(", ", "[", "]"));
		return """
				    {
				      "profile": "tabular-data-resource",
				      "name": %s,
				      "path": %s,
				      "format": "csv",
				      "mediatype": "text/csv",
				      "encoding": "utf-8",
				      "schema": {
				        "fields": [
				%s
				        ]%s
				      }
				    }""".formatted(quote(table.title()), quote(table.file()), fields, key);
	}

	private static String quote(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

}
