package vn.homphieu.result.board;

import vn.homphieu.area.AreaInfo;

/**
 * How far an area is.
 *
 * @param area the area
 * @param progress its minutes
 */
record AreaProgress(AreaInfo area, Progress progress) {
}
