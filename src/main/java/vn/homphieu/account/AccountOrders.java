package vn.homphieu.account;

import java.util.List;

/**
 * Takes orders for many accounts, which are made in the background; known to a module
 * that this one may not use.
 */
public interface AccountOrders {

	/**
	 * An order that was taken.
	 *
	 * @param id its key
	 * @param page address of the page that tells how far it is
	 * @param key opens the passwords; kept by the browser of whoever ordered, nowhere
	 * else
	 */
	record Placed(long id, String page, String key) {
	}

	/**
	 * Orders the accounts of a spreadsheet.
	 * @param actor who wants them
	 * @param name name of the file
	 * @param sheet an XLSX or CSV file with the columns of {@link SheetRow#COLUMNS}
	 * @return the order
	 * @throws SheetRefusedException if anything is wrong: then nothing is ordered
	 */
	Placed place(Actor actor, String name, byte[] sheet);

	/**
	 * Hands out the passwords for the first login, once and within an hour after they
	 * were made.
	 * @param actor who ordered them
	 * @param id key of the order
	 * @param key what the browser kept
	 * @return in the order of the rows; none if they are gone, not made yet, another's or
	 * the key is not theirs
	 */
	List<IssuedPassword> collect(Actor actor, long id, String key);

}
