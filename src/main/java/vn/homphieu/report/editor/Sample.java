package vn.homphieu.report.editor;

import vn.homphieu.area.AreaInfo;
import vn.homphieu.election.ElectionInfo;
import vn.homphieu.report.template.Filling;

/**
 * Figures to try a text with.
 *
 * @param election the election they are from
 * @param area the area they are about
 * @param filling the figures
 */
record Sample(ElectionInfo election, AreaInfo area, Filling filling) {
}
