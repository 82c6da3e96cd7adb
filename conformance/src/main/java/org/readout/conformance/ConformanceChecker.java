package org.readout.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.readout.model.source.Diagnostic;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Checks a PDF against PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3). A finding names the
 * clause, the test as veraPDF numbers it, and the first place that breaks it.
 */
public final class ConformanceChecker {
  private static final Logger VERAPDF_LOG = Logger.getLogger("org.verapdf");
  private static final List<PDFAFlavour> STANDARDS =
      List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);
  private static final int MOST_FINDINGS = 10_000;

  public ConformanceChecker() {
    VERAPDF_LOG.setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
  }

  /**
   * What the document breaks, a line for each rule; empty when it conforms to both. The document is
   * parsed once for both. Safe to call from several threads.
   *
   * <p>veraPDF lowers the names of XMP types in the default locale, and in a Turkish one no longer
   * knows an "Integer". So the default locale is the root while it works.
   */
  public List<Diagnostic> check(byte[] pdf) throws IOException {
    RootLocale.enter();
    try {
      return validated(pdf);
    } finally {
      RootLocale.leave();
    }
  }

  private static List<Diagnostic> validated(byte[] pdf) throws IOException {
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance()
                .createValidator(STANDARDS, MOST_FINDINGS, false, true, false)) {
      parser.setFlavours(STANDARDS);
      return validator.validateAll(parser).stream()
          .flatMap(result -> broken(result).stream())
          .toList();
    } catch (EncryptedPdfException e) {
      return List.of(finding("the document is encrypted", "check it unencrypted"));
    } catch (ModelParsingException e) {
      return List.of(finding("not a readable PDF", null));
    } catch (ValidationException e) {
      throw new IllegalStateException("the document could not be checked", e);
    }
  }

  private static List<Diagnostic> broken(ValidationResult result) {
    String standard = result.getPDFAFlavour() == PDFAFlavour.PDFUA_1 ? "PDF/UA-1" : "PDF/A-3a";
    Map<String, List<TestAssertion>> byRule = new LinkedHashMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() == TestAssertion.Status.FAILED) {
        byRule.computeIfAbsent(rule(assertion, standard), rule -> new ArrayList<>()).add(assertion);
      }
    }
    return byRule.entrySet().stream()
        .map(rule -> finding(rule.getKey(), where(rule.getValue())))
        .toList();
  }

  private static String rule(TestAssertion assertion, String standard) {
    return standard
        + " clause "
        + assertion.getRuleId().getClause()
        + ", test "
        + assertion.getRuleId().getTestNumber()
        + ": "
        + assertion.getMessage();
  }

  private static String where(List<TestAssertion> places) {
    String first = places.getFirst().getLocation().getContext();
    return places.size() == 1 ? "at " + first : places.size() + " places, first at " + first;
  }

  private static Diagnostic finding(String message, @Nullable String hint) {
    return new Diagnostic(Diagnostic.Severity.ERROR, message, null, null, null, hint);
  }
}
