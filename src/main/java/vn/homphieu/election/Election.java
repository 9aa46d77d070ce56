package vn.homphieu.election;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An election: one voting day, one rule set, one administrative map. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read in queries only
class Election {

	@Id
	private Long id;

	private String slug;

	private String name;

	private LocalDate electionDay;

	private String term;

	private String ruleSet;

	@JdbcTypeCode(SqlTypes.JSON)
	@Column(name = "rules")
	private String rules;

	private boolean simulated;

	private boolean practice;

	private boolean provisionalResults;

	private @Nullable String coverage;

	private OffsetDateTime importedAt;

	private @Nullable OffsetDateTime resultsChangedAt;

	/** For the persistence provider. */
	@SuppressWarnings("NullAway.Init")
	protected Election() {
	}

	ElectionInfo info() {
		return new ElectionInfo(this.id, this.slug, this.name, this.electionDay, this.term, RuleSet.parse(this.rules),
				this.simulated, this.practice, this.coverage, this.resultsChangedAt);
	}

}
