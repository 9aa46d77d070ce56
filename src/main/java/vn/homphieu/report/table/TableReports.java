package vn.homphieu.report.table;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.homphieu.report.Report;

/** The tables that are handed out. */
@Configuration(proxyBeanMethods = false)
class TableReports {

	@Bean
	Report areaTable(TableRows rows) {
		return new TableReport(AreaTables.children(), rows);
	}

	@Bean
	Report communeTable(TableRows rows) {
		return new TableReport(AreaTables.communes(), rows);
	}

	@Bean
	Report compositionTable(TableRows rows) {
		return new TableReport(CompositionTable.table(), rows);
	}

	@Bean
	Report unitTable(TableRows rows) {
		return new TableReport(UnitTables.units(), rows);
	}

	@Bean
	Report candidateTable(TableRows rows) {
		return new TableReport(UnitTables.candidates(), rows);
	}

	@Bean
	Report stationTable(TableRows rows) {
		return new TableReport(StationTables.stations(), rows);
	}

	@Bean
	Report minutesTable(TableRows rows) {
		return new TableReport(StationTables.minutes(), rows);
	}

	@Bean
	Report votesTable(TableRows rows) {
		return new TableReport(StationTables.votes(), rows);
	}

}
