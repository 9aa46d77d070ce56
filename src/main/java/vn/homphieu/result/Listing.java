package vn.homphieu.result;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items the entries of this page
 * @param page number of the page, from 0
 * @param size entries a page at most
 * @param total entries in all
 * @param <T> what is listed
 */
public record Listing<T>(List<T> items, int page, int size, long total) {

	public int pages() {
		return (int) ((this.total + this.size - 1) / this.size);
	}

}
