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
	public void at(String phase, long done, long total) {
		long percent = (total > 0) ? Math.min(100, done * 100 / total) : 0;
		if (this.terminal) {
			int filled = (int) (percent * WIDTH / 100);
			show("\r%-24s [%s%s] %3d %%".formatted(phase, "#".repeat(filled), " ".repeat(WIDTH - filled), percent), "");
		}
		else {
			show("%s %d %%".formatted(phase, percent / 10 * 10), System.lineSeparator());
		}
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
