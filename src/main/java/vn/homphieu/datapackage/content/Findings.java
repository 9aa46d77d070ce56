package vn.homphieu.datapackage.content;

import vn.homphieu.datapackage.file.Remarks;

/**
 * What reading a package finds.
 *
 * @param errors what refuses the package
 * @param warnings what is only said
 */
public record Findings(Remarks errors, Remarks warnings) {

	public Findings() {
		this(new Remarks(), new Remarks());
	}

}
