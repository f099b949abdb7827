// Says of each PDF in a folder whether it follows PDF/UA-1 and PDF/A-2a, and which rules it breaks. Those in a second
// folder are broken on purpose: each must fail one of the two, or this judge cannot tell.
package no.nyvri;

import java.io.FileInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

public final class Judge {
  private static final List<PDFAFlavour> STANDARDS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

  private int passed;
  private int failed;

  public static void main(String[] folders) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    var judge = new Judge();
    for (Path pdf : pdfs(folders[0])) {
      for (PDFAFlavour standard : STANDARDS) {
        judge.count(follows(pdf, standard));
      }
    }
    for (Path pdf : pdfs(folders[1])) {
      boolean follows = true;
      for (PDFAFlavour standard : STANDARDS) {
        follows &= follows(pdf, standard);
      }
      System.out.println(follows ? "BROKEN, AND NOT FOUND" : "found to be broken, as it is");
      judge.count(!follows);
    }
    System.out.println("veraPDF: " + judge.passed + " passed, " + judge.failed + " failed");
    if (judge.failed > 0) System.exit(1);
  }

  private void count(boolean isRight) {
    if (isRight) passed++;
    else failed++;
  }

  private static List<Path> pdfs(String folder) throws Exception {
    try (var files = Files.list(Path.of(folder))) {
      var pdfs = files.filter(it -> it.toString().endsWith(".pdf")).sorted().toList();
      if (pdfs.isEmpty()) throw new IllegalStateException("no PDF in " + folder);
      return pdfs;
    }
  }

  private static boolean follows(Path pdf, PDFAFlavour standard) throws Exception {
    var foundry = Foundries.defaultInstance();
    try (var bytes = new FileInputStream(pdf.toFile());
        var parser = foundry.createParser(bytes, standard);
        var validator = foundry.createValidator(standard, false)) {
      var result = validator.validate(parser);
      System.out.println(pdf.getFileName() + ": " + standard + " " + (result.isCompliant() ? "followed" : "not followed"));
      result.getTestAssertions().stream()
          .filter(it -> it.getStatus() != TestAssertion.Status.PASSED)
          .limit(12)
          .forEach(it -> System.out.println("  " + it.getRuleId().getClause() + ": " + it.getMessage()));
      return result.isCompliant();
    }
  }
}
