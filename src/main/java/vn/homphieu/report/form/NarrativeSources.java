package vn.homphieu.report.form;

import org.springframework.stereotype.Component;

import vn.homphieu.area.Areas;

/**
 * What the reports of a province are made from.
 *
 * @param statistics its statistics
 * @param repeats which constituencies and voting areas voted again
 * @param preparations consultations and petitions
 * @param areas the map
 */
@Component
record NarrativeSources(Statistics statistics, RepeatLists repeats, PreparationFigures preparations, Areas areas) {
}
