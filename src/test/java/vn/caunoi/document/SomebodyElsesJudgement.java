package vn.caunoi.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF finds wrong with a file. */
final class SomebodyElsesJudgement {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private SomebodyElsesJudgement() {}

    /** One line for each rule that is broken: its clause, how often, and where first. */
    static List<String> of(byte[] pdf, PDFAFlavour flavour) throws IOException {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            return result.getFailedChecks().entrySet().stream()
                    .map(broken ->
                            broken.getKey().getClause() + "-" + broken.getKey().getTestNumber() + " ×"
                                    + broken.getValue() + " "
                                    + result.getTestAssertions().stream()
                                            .filter(one -> one.getRuleId().equals(broken.getKey()))
                                            .map(one -> one.getMessage() + " " + one.getLocation())
                                            .findFirst()
                                            .orElse(""))
                    .sorted()
                    .toList();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException unreadable) {
            throw new IOException(unreadable);
        }
    }
}
