package vn.homphieu.report.template;

/**
 * What is wrong with a text.
 *
 * @param line line of the text, from 1
 * @param code end of the text {@code template.fault.CODE}
 * @param detail the name, word or limit it is about
 */
public record TextFault(int line, String code, String detail) {

	static TextFault of(TemplateException ex) {
		return new TextFault(ex.line(), ex.code(), ex.detail());
	}

}
