package vn.homphieu.result;

import org.springframework.stereotype.Component;

import vn.homphieu.election.ElectionInfo;

/** What the law says of a constituency when all its approved minutes count. */
@Component
class UnitPreviews {

	private final UnitReader reader;

	UnitPreviews(UnitReader reader) {
		this.reader = reader;
	}

	DecidedUnit of(ElectionInfo election, long constituencyId) {
		return DecidedUnit.of(election.rules(), this.reader.one(UnitSource.preview(), constituencyId));
	}

}
