package vn.homphieu.tally;

import java.util.List;

/**
 * A page of the queue of reviewers, those that wait longest first.
 *
 * @param lines the minutes
 * @param page page, from 0
 * @param size most lines of a page
 * @param total minutes that fit the filter
 * @param different minutes whose entries differ, whatever the filter
 * @param warning minutes that wait with warnings
 * @param plain minutes that merely wait
 */
public record ReviewQueue(List<ReviewLine> lines, int page, int size, int total, int different, int warning,
		int plain) {

	public ReviewQueue {
		lines = List.copyOf(lines);
	}

}
