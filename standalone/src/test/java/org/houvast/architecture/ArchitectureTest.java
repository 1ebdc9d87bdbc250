package org.houvast.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.architecture.Packages.product;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The rules of the architecture that no reviewer has to watch. */
class ArchitectureTest {

    private static final List<String> CAPABILITIES = Packages.CAPABILITIES;

    private static void holds(ArchRule rule) {
        rule.check(product());
    }

    @Test
    void no_rule_is_about_nothing() {
        assertThat(Packages.aboutNothing()).isEmpty();
    }

    @Test
    void the_language_sees_the_jdk_and_jspecify_only() {
        holds(classes()
                .that()
                .resideInAPackage(Packages.LANGUAGE)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(Packages.LANGUAGE, "java..", "org.jspecify..")));
    }

    @Test
    void proofs_see_the_jdk_and_jspecify_only() {
        holds(classes()
                .that()
                .resideInAPackage(Packages.PROOF)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(Packages.PROOF, "java..", "javax.crypto..", "org.jspecify..")));
    }

    @Test
    void modules_see_only_what_is_below_them() {
        holds(noClasses()
                .that()
                .resideInAPackage(Packages.LEDGER)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Packages.EMBEDDED_STORE, Packages.COMMAND, Packages.QUERY, Packages.STANDALONE));
        holds(noClasses()
                .that()
                .resideInAPackage(Packages.EMBEDDED_STORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        Packages.LANGUAGE,
                        Packages.PROOF,
                        Packages.LEDGER,
                        Packages.COMMAND,
                        Packages.QUERY,
                        Packages.STANDALONE));
        holds(noClasses()
                .that()
                .resideInAPackage(Packages.COMMAND)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Packages.EMBEDDED_STORE, Packages.QUERY, Packages.STANDALONE));
        holds(noClasses()
                .that()
                .resideInAPackage(Packages.QUERY)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Packages.EMBEDDED_STORE, Packages.COMMAND, Packages.STANDALONE));
    }

    @ParameterizedTest
    @FieldSource("CAPABILITIES")
    void a_decider_sees_the_language_the_words_of_deciding_and_itself(String capability) {
        holds(classes()
                .that()
                .resideInAPackage(Packages.decider(capability))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        Packages.decider(capability),
                        Packages.DECIDING,
                        Packages.LANGUAGE,
                        "java..",
                        "org.jspecify..")));
    }

    @Test
    void the_words_of_deciding_see_the_language_only() {
        holds(classes()
                .that()
                .resideInAPackage(Packages.DECIDING)
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(Packages.DECIDING, Packages.LANGUAGE, "java..", "org.jspecify..")));
    }

    @ParameterizedTest
    @FieldSource("CAPABILITIES")
    void a_capability_imports_no_other_capability(String capability) {
        var others = CAPABILITIES.stream()
                .filter(other -> !other.equals(capability))
                .map(Packages::capability)
                .toArray(String[]::new);
        holds(noClasses()
                .that()
                .resideInAPackage(Packages.capability(capability))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others));
    }

    @Test
    void pure_code_takes_neither_time_nor_chance_nor_a_log_from_its_surroundings() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(Packages.pure())
                .or()
                .resideInAPackage(Packages.LANGUAGE)
                .should(TakesFromSurroundings.timeChanceOrLog()));
    }

    @Test
    void axon_is_seen_by_the_shell_the_ledger_and_projections_only() {
        holds(noClasses()
                .that(not(resideInAnyPackage(
                                Packages.COMMAND_AXON,
                                Packages.COMMAND_REACTION,
                                Packages.LEDGER,
                                Packages.PROJECTING,
                                Packages.STANDALONE_STORE)
                        .or(simpleNameEndingWith("Projector"))
                        .or(simpleNameEndingWith("SideApplication"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.axonframework.."));
    }

    @Test
    void the_mongodb_driver_is_seen_by_stores_and_read_models_only() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(
                        Packages.LEDGER,
                        Packages.EMBEDDED_STORE,
                        Packages.QUERY,
                        Packages.COMMAND_WIRING,
                        Packages.STANDALONE_STORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.mongodb..", "org.bson.."));
    }

    @Test
    void the_query_side_has_get_handlers_only_but_where_something_is_sent_to_be_looked_at() {
        holds(methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(Packages.QUERY)
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages(Packages.SEARCH, Packages.LEDGER_VIEW)
                .should(AnswersOnly.get()));
        holds(methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(Packages.SEARCH, Packages.LEDGER_VIEW)
                .should(AnswersOnly.getOrPost()));
    }

    @Test
    void every_package_is_null_marked() {
        var unmarked = product().stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(it -> it.tryGetPackageInfo()
                        .filter(info -> info.isAnnotatedWith(NullMarked.class))
                        .isEmpty())
                .map(JavaPackage::getName)
                .collect(Collectors.toSet());
        assertThat(unmarked).isEmpty();
    }

    @Test
    void packages_do_not_depend_on_each_other_in_a_circle() {
        holds(slices().matching("org.houvast.(**)").should().beFreeOfCycles());
    }

    @Test
    void names_say_what_a_thing_is() {
        holds(noClasses()
                .that(DescribedPredicate.describe(
                        "are no commands of the domain", type -> !type.isNestedClass() || !type.isRecord()))
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Dto|Service)|.*[.$][^.$]*Util[^.$]*"));
        holds(noClasses().should().resideInAnyPackage("..util..", "..common..", "..impl..", "..dto.."));
    }
}
