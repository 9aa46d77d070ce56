package vn.homphieu.report.template;

import java.util.Map;

import vn.homphieu.report.document.Block;

/**
 * What a template may use, by name.
 *
 * @param figures names and values: {@link Figure}, {@link String}, {@link Boolean},
 * {@link Number}, lists of these, or maps of the same kind, reached by {@code a.b.c}
 * @param blocks tables, charts and maps that a line {@code @block NAME} puts in place
 */
public record Filling(Map<String, Object> figures, Map<String, Block> blocks) {
}
