package org.houvast.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The packages that the rules speak of. Every pattern goes through here, so that none can be about nothing. */
final class Packages {

    /** The capabilities of architecture.md that there is code for. */
    static final List<String> CAPABILITIES = List.of(
            "concern",
            "examination",
            "safety",
            "consent",
            "team",
            "house",
            "stay",
            "guidance",
            "reassessment",
            "reunification",
            "referral",
            "closure",
            "correction",
            "duty");

    /** The parts of the proof module that work on bytes alone; keys, files and the verifier are not among them. */
    private static final List<String> PURE_PROOF = List.of("tree", "checkpoint", "entry", "value");

    private static final Set<String> USED = new LinkedHashSet<>();

    static final String LANGUAGE = used("org.houvast.language..");
    static final String PROOF = used("org.houvast.proof..");
    static final String LEDGER = used("org.houvast.ledger..");
    static final String EMBEDDED_STORE = used("org.houvast.embeddedstore..");
    static final String COMMAND = used("org.houvast.command..");
    static final String QUERY = used("org.houvast.query..");
    static final String SEARCH = used("org.houvast.query.search..");
    static final String LEDGER_VIEW = used("org.houvast.query.ledgerview..");
    static final String STANDALONE = used("org.houvast.standalone..");
    static final String STANDALONE_STORE = used("org.houvast.standalone.store");
    static final String DECIDING = used("org.houvast.command.deciding");
    static final String COMMAND_AXON = used("org.houvast.command..axon..");
    static final String COMMAND_REACTION = used("org.houvast.command..reaction..");
    static final String COMMAND_WIRING = used("org.houvast.command.axon");
    static final String PROJECTING = used("org.houvast.query.projecting");

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.houvast");

    private Packages() {}

    /** The classes of the product, without its tests. */
    static JavaClasses product() {
        return PRODUCT;
    }

    /** The package of pure code of each capability, and what they share. */
    static String[] pure() {
        var pure = CAPABILITIES.stream().map(Packages::decider).toList();
        var all = new LinkedHashSet<>(pure);
        all.add(DECIDING);
        PURE_PROOF.forEach(part -> all.add(used("org.houvast.proof." + part)));
        return all.toArray(String[]::new);
    }

    /** The package of pure code of one capability. */
    static String decider(String capability) {
        return used("org.houvast.command." + capability);
    }

    /** One capability's code on the command side, pure and shell. */
    static String capability(String capability) {
        return used("org.houvast.command." + capability + "..");
    }

    /** The patterns in use that are about no class at all. */
    static List<String> aboutNothing() {
        CAPABILITIES.forEach(Packages::capability);
        pure();
        return USED.stream()
                .filter(pattern ->
                        PRODUCT.stream().map(JavaClass::getPackageName).noneMatch(PackageMatcher.of(pattern)::matches))
                .toList();
    }

    private static String used(String pattern) {
        USED.add(pattern);
        return pattern;
    }
}
