package vn.homphieu.report.form;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of which there is a preliminary and a final one. */
@Configuration(proxyBeanMethods = false)
class FormConfiguration {

	@Bean
	FormReport preliminaryStatistics(FormMaker maker, Statistics statistics) {
		return new StatisticsForm("preliminary-statistics", OfficialForm.PRELIMINARY_STATISTICS, maker, statistics);
	}

	@Bean
	FormReport finalStatistics(FormMaker maker, Statistics statistics) {
		return new StatisticsForm("final-statistics", OfficialForm.FINAL_STATISTICS, maker, statistics);
	}

	@Bean
	FormReport preliminaryReport(FormMaker maker, NarrativeSources sources) {
		return new NarrativeForm("preliminary-report", OfficialForm.PRELIMINARY_REPORT, maker, sources);
	}

	@Bean
	FormReport finalReport(FormMaker maker, NarrativeSources sources) {
		return new NarrativeForm("final-report", OfficialForm.FINAL_REPORT, maker, sources);
	}

}
