package vn.homphieu.report.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.homphieu.election.ElectionInfo;

/** Reads the candidates of constituencies; who stands is public before any result. */
@Component
class Persons {

	private static final String PERSONS = """
			select c.code as unit, p.code, p.ballot_order as "order", p.full_name as name,
				coalesce(p.birth_date::text, lpad(p.birth_year::text, 4, '0')) as birth, p.gender = 'FEMALE' as woman,
				p.ethnicity, p.religion, p.hometown, p.residence, p.education, p.degree, p.political_theory as theory,
				p.occupation, p.workplace, p.party_since as partySince, p.incumbent,
				coalesce(p.former_deputy, false) as formerDeputy, p.status
			from constituency c join candidate p on p.constituency_id = c.id
			where c.election_id = :election and c.code in (:units)
			order by c.code, p.ballot_order
			""";

	private final JdbcClient jdbc;

	Persons(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Reads candidates.
	 * @param units codes of the constituencies
	 * @return the candidates of each, in the order of the ballot
	 */
	@Transactional(readOnly = true)
	public Map<String, List<Person>> of(ElectionInfo election, Collection<String> units) {
		Map<String, List<Person>> persons = new LinkedHashMap<>();
		units.forEach((unit) -> persons.put(unit, new ArrayList<>()));
		if (!units.isEmpty()) {
			this.jdbc.sql(PERSONS)
				.param("election", election.id())
				.param("units", units)
				.query(Person.class)
				.list()
				.forEach((person) -> persons.computeIfAbsent(person.unit(), (unit) -> new ArrayList<>()).add(person));
		}
		return persons;
	}

	/** Reads the candidates of one constituency, in the order of the ballot. */
	@Transactional(readOnly = true)
	public List<Person> ofUnit(ElectionInfo election, String unit) {
		return Objects.requireNonNull(of(election, List.of(unit)).get(unit));
	}

}
