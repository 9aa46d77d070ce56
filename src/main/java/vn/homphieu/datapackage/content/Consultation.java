package vn.homphieu.datapackage.content;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A consultation conference; its numbers are null where they are not known.
 *
 * @param council index of the council
 * @param area who held it
 */
public record Consultation(int council, Area area, int round, LocalDate heldOn, @Nullable Integer places,
		@Nullable Integer nominated, @Nullable Integer selfNominated, @Nullable Integer women,
		@Nullable Integer ethnicMinority, @Nullable Integer young, @Nullable Integer nonParty,
		@Nullable Integer withdrawn, @Nullable Integer notTrusted, @Nullable Integer removed, @Nullable String note) {
}
