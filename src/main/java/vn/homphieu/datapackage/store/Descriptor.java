package vn.homphieu.datapackage.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

import vn.homphieu.datapackage.file.Column;
import vn.homphieu.datapackage.file.PackageFile;
import vn.homphieu.election.ElectionInfo;

/** Describes a package as the Frictionless Data Package standard, version 1, asks for. */
final class Descriptor {

	/** The file that a column of codes points to. */
	private static final Map<String, PackageFile> REFERENCES = Map.of("parent_code", PackageFile.AREAS, "area_code",
			PackageFile.AREAS, "commune_code", PackageFile.AREAS, "coverage", PackageFile.AREAS, "council_code",
			PackageFile.COUNCILS, "constituency_code", PackageFile.CONSTITUENCIES, "station_code", PackageFile.STATIONS,
			"candidate_code", PackageFile.CANDIDATES);

	private Descriptor() {
	}

	static byte[] json(ElectionInfo election, List<PackageFile> files) {
		Map<String, Object> descriptor = new LinkedHashMap<>();
		descriptor.put("profile", "tabular-data-package");
		descriptor.put("name", "election-" + election.slug());
		descriptor.put("title", election.name());
		if (election.simulated()) {
			descriptor.put("description", "Dữ liệu mô phỏng – simulated data");
		}
		descriptor.put("resources", files.stream().map(Descriptor::resource).toList());
		DefaultIndenter indent = new DefaultIndenter("  ", "\n");
		return JsonMapper.shared()
			.writer()
			.with(new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent))
			.writeValueAsBytes(descriptor);
	}

	private static Map<String, Object> resource(PackageFile file) {
		Map<String, Object> resource = new LinkedHashMap<>();
		resource.put("profile", "tabular-data-resource");
		resource.put("name", name(file));
		resource.put("path", file.fileName());
		resource.put("format", "csv");
		resource.put("mediatype", "text/csv");
		resource.put("encoding", "utf-8");
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("fields", file.columns().stream().map(Descriptor::field).toList());
		schema.put("missingValues", List.of(""));
		String key = file.columns().getFirst().name();
		if (key.equals("code") || file == PackageFile.ELECTION || file == PackageFile.CONFIRMATIONS) {
			schema.put("primaryKey", key);
		}
		List<Map<String, Object>> references = references(file);
		if (!references.isEmpty()) {
			schema.put("foreignKeys", references);
		}
		resource.put("schema", schema);
		return resource;
	}

	private static Map<String, Object> field(Column column) {
		Map<String, Object> field = new LinkedHashMap<>();
		field.put("name", column.name());
		field.put("type", type(column));
		Map<String, Object> constraints = new LinkedHashMap<>();
		if (column.required()) {
			constraints.put("required", true);
		}
		String pattern = pattern(column);
		if (pattern != null) {
			constraints.put("pattern", pattern);
		}
		switch (column.type()) {
			case NUMBER, COUNT -> {
				constraints.put("minimum", column.min());
				constraints.put("maximum", column.max());
			}
			case TEXT -> constraints.put("maxLength", column.max());
			case WORD -> {
				if (!column.isFlag()) {
					constraints.put("enum", column.words());
				}
			}
			default -> {
			}
		}
		if (!constraints.isEmpty()) {
			field.put("constraints", constraints);
		}
		return field;
	}

	private static String type(Column column) {
		return switch (column.type()) {
			case NUMBER, COUNT -> "integer";
			case DATE -> "date";
			default -> column.isFlag() ? "boolean" : "string";
		};
	}

	private static @Nullable String pattern(Column column) {
		return switch (column.type()) {
			case CODE -> "[A-Za-z0-9._-]{1,40}";
			case SLUG -> "[a-z0-9-]{1,60}";
			case COUNTS -> "[0-9]+(;[0-9]+)*";
			case BIRTH_DATE -> "[0-9]{4}(-[0-9]{2}-[0-9]{2})?";
			default -> null;
		};
	}

	private static List<Map<String, Object>> references(PackageFile file) {
		List<Map<String, Object>> references = new ArrayList<>();
		for (Column column : file.columns()) {
			PackageFile target = REFERENCES.get(column.name());
			// A published figure may be about an area of another election.
			if (target != null && file != PackageFile.PUBLISHED_FIGURES) {
				Map<String, Object> reference = new LinkedHashMap<>();
				reference.put("resource", (target == file) ? "" : name(target));
				reference.put("fields", "code");
				Map<String, Object> key = new LinkedHashMap<>();
				key.put("fields", column.name());
				key.put("reference", reference);
				references.add(key);
			}
		}
		return references;
	}

	private static String name(PackageFile file) {
		return file.fileName().substring(0, file.fileName().length() - ".csv".length());
	}

}
