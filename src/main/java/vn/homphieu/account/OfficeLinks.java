package vn.homphieu.account;

import java.util.List;

/** Links that a module gives to the start page of officials; a bean of each module. */
public interface OfficeLinks {

	/**
	 * Lists the links.
	 * @return them in their order; shown only to those whose role may
	 */
	List<OfficeLink> links();

}
