package vn.homphieu.cli;

import java.io.Console;
import java.io.PrintWriter;

import vn.homphieu.datapackage.ImportProgress;

/**
 * Progress of long work: a bar that redraws itself on a terminal, a line for each tenth
 * elsewhere.
 */
final class ProgressBar implements ImportProgress, AutoCloseable {

	private static final int WIDTH = 30;

	private static final int TIME_WIDTH = 14;

	private static final double WORTH_A_GUESS = 0.02;

	private final PrintWriter out;

	private final boolean terminal = isTerminal();

	private final long started = System.nanoTime();

	private String shown = "";

	ProgressBar(PrintWriter out) {
		this.out = out;
	}

	@SuppressWarnings("SystemConsoleNull") // null where there is no terminal on either
											// side
	static boolean isTerminal() {
		Console console = System.console();
		return console != null && console.isTerminal();
	}

	@Override
	public void at(String phase, double share) {
		int percent = (int) (share * 100);
		if (this.terminal) {
			int filled = percent * WIDTH / 100;
			show("\r%-24s [%s%s] %3d %%%s".formatted(phase, "#".repeat(filled), " ".repeat(WIDTH - filled), percent,
					timeLeft(share)), "");
		}
		else {
			show("%s %d %%".formatted(phase, percent / 10 * 10), System.lineSeparator());
		}
	}

	/** As long as the rest lasts if it goes on as fast as so far. */
	private String timeLeft(double share) {
		double elapsed = (System.nanoTime() - this.started) / 1e9;
		if (share < WORTH_A_GUESS || elapsed < 1) {
			return " ".repeat(TIME_WIDTH);
		}
		long left = Math.round(elapsed * (1 - share) / share);
		return ", %d:%02d left ".formatted(left / 60, left % 60);
	}

	private void show(String text, String end) {
		if (!text.equals(this.shown)) {
			this.shown = text;
			this.out.print(text + end);
			this.out.flush();
		}
	}

	@Override
	public void close() {
		if (this.terminal && !this.shown.isEmpty()) {
			this.out.printf("%n%.1f s%n", (System.nanoTime() - this.started) / 1e9);
			this.out.flush();
			this.shown = "";
		}
	}

}
