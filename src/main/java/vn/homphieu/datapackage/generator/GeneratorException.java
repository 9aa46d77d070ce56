package vn.homphieu.datapackage.generator;

/** Says in one plain sentence why no simulated election can be made as asked. */
public final class GeneratorException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates the refusal.
	 * @param sentence what was asked and what is available
	 */
	public GeneratorException(String sentence) {
		super(sentence);
	}

}
