package vn.homphieu.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a refused start into two sentences for the operator instead of a stack trace. */
final class StartRefusedFailureAnalyzer extends AbstractFailureAnalyzer<StartRefusedException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, StartRefusedException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.advice(), cause);
	}

}
