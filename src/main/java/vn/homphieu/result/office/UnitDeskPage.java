package vn.homphieu.result.office;

import org.jspecify.annotations.Nullable;

import vn.homphieu.result.UnitDesk;
import vn.homphieu.result.web.ConstituencyPage;

/**
 * The page of a constituency for officials.
 *
 * @param desk all about it
 * @param result its result as the public will see it
 * @param form what was typed and refused
 * @param refusal why, {@code null} if nothing was refused
 * @param done what was done just now, {@code null} for nothing
 */
record UnitDeskPage(UnitDesk desk, ConstituencyPage result, UnitForm form, @Nullable String refusal,
		@Nullable String done) {
}
