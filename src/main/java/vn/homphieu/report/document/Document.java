package vn.homphieu.report.document;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A report or a form, ready to be written down.
 *
 * @param title its title
 * @param language its language
 * @param landscape whether its pages lie on their side
 * @param blocks its parts
 * @param marks what every page carries; null for a preview
 */
public record Document(String title, Locale language, boolean landscape, List<Block> blocks, @Nullable Marks marks) {
}
