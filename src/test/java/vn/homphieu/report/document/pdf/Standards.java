package vn.homphieu.report.document.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The standards of keeping (PDF/A-2a) and of access (PDF/UA-1), as veraPDF has them. */
public final class Standards {

	private Standards() {
	}

	/**
	 * Checks a file.
	 * @param pdf the file
	 * @return where it fails either standard
	 */
	public static List<String> failures(byte[] pdf) throws Exception {
		return failures(pdf, List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1));
	}

	/** The same of a stack of forms, which has no tags: the standard of keeping alone. */
	static List<String> failuresOfStack(byte[] pdf) throws Exception {
		return failures(pdf, List.of(PDFAFlavour.PDFA_2_B));
	}

	private static List<String> failures(byte[] pdf, List<PDFAFlavour> standards) throws Exception {
		List<String> failures = new ArrayList<>();
		VeraGreenfieldFoundryProvider.initialise();
		for (PDFAFlavour flavour : standards) {
			try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
					var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
				validator.validate(parser)
					.getTestAssertions()
					.stream()
					.filter((assertion) -> assertion.getStatus() == TestAssertion.Status.FAILED)
					.map((assertion) -> flavour + " " + assertion.getRuleId().getClause() + " "
							+ assertion.getMessage())
					.distinct()
					.forEach(failures::add);
			}
		}
		return failures;
	}

}
