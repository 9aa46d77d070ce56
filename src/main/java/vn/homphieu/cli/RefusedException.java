package vn.homphieu.cli;

import java.util.List;

/** A command cannot do what was asked; nothing was changed. */
class RefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<String> lines;

	RefusedException(String line) {
		this(List.of(line));
	}

	RefusedException(List<String> lines) {
		super(String.join("\n", lines));
		this.lines = List.copyOf(lines);
	}

	List<String> lines() {
		return this.lines;
	}

}
