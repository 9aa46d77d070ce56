package vn.homphieu.election;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.kernel.NotFoundException;
import vn.homphieu.kernel.Slug;

/** The elections that the portal holds. */
@Service
@Transactional(readOnly = true)
public class Elections {

	private final ElectionRepository elections;

	Elections(ElectionRepository elections) {
		this.elections = elections;
	}

	/**
	 * Lists the elections.
	 * @return all elections, the newest first
	 */
	public List<ElectionInfo> all() {
		return this.elections.findAllByOrderByElectionDayDescSlugAsc().stream().map(Election::info).toList();
	}

	/**
	 * Lists the elections that the public finds by itself.
	 * @return all but practice elections, the newest first
	 */
	public List<ElectionInfo> real() {
		return all().stream().filter((election) -> !election.practice()).toList();
	}

	/**
	 * Finds an election.
	 * @param slug its short name
	 * @return the election, if there is one
	 */
	public Optional<ElectionInfo> find(String slug) {
		return Slug.isValid(slug) ? this.elections.findBySlug(slug).map(Election::info) : Optional.empty();
	}

	/**
	 * Finds an election.
	 * @param slug its short name
	 * @return the election
	 * @throws NotFoundException if there is none of that name
	 */
	public ElectionInfo require(String slug) {
		return find(slug).orElseThrow(() -> new NotFoundException("election", slug));
	}

	/**
	 * Finds an election by its key.
	 * @param id key in the database
	 * @return the election
	 * @throws NotFoundException if there is none
	 */
	public ElectionInfo require(long id) {
		return this.elections.findById(id)
			.map(Election::info)
			.orElseThrow(() -> new NotFoundException("election", String.valueOf(id)));
	}

}
