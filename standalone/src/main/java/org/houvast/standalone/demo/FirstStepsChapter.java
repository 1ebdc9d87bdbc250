package org.houvast.standalone.demo;

import static org.houvast.standalone.demo.Script.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.houvast.command.concern.ConcernCommand.ChooseRoute;
import org.houvast.command.concern.ConcernCommand.CompleteStep;
import org.houvast.command.concern.ConcernCommand.NoteUnease;
import org.houvast.command.concern.ConcernCommand.RecordGenogram;
import org.houvast.command.concern.ConcernCommand.RecordParentalSupport;
import org.houvast.language.access.Role;
import org.houvast.language.concern.GenogramPerson;
import org.houvast.language.concern.GenogramTie;
import org.houvast.language.concern.KindreflexStep;
import org.houvast.language.concern.Route;
import org.houvast.language.concern.TieKind;

/** The first steps of the Kindreflex: genogram, unease, support as a parent, what was examined, and D3. */
final class FirstStepsChapter {

    private static final int WITHOUT_GENOGRAM = 13;

    private final Script script;
    private final PilotFamily family;
    private final LocalDate opened;

    private FirstStepsChapter(Script script, LocalDate opened) {
        this.script = script;
        this.family = script.family();
        this.opened = opened;
    }

    static void write(Script script, LocalDate opened) {
        new FirstStepsChapter(script, opened).write();
    }

    private void write() {
        if (family.number() != WITHOUT_GENOGRAM) {
            genogram(opened.plusDays(3));
        }
        complete(opened.plusDays(3), KindreflexStep.STEP_1);
        if (family.number() % 4 == 1) {
            unease(opened.plusDays(4));
        }
        complete(opened.plusDays(4), KindreflexStep.STEP_2);
        ExaminationChapter.write(script, opened.plusDays(5));
        support(opened.plusDays(8));
        complete(opened.plusDays(8), KindreflexStep.STEP_3);
        complete(opened.plusDays(11), KindreflexStep.STEP_4);
        route(opened.plusDays(11));
    }

    private void complete(LocalDate day, KindreflexStep step) {
        script.named(step.code(), day, Role.SOCIAL_WORKER, entries -> new CompleteStep(family.caseId(), on(day), step));
    }

    private void genogram(LocalDate day) {
        var persons = new ArrayList<GenogramPerson>();
        var ties = new ArrayList<GenogramTie>();
        var mother = family.person("mother");
        var grandmother = family.person("grandmother");
        persons.add(new GenogramPerson(mother, "Moeder van gezin " + family.number()));
        persons.add(new GenogramPerson(grandmother, "Oma"));
        ties.add(new GenogramTie(grandmother, TieKind.PARENT_OF, mother));
        if (family.withFather()) {
            persons.add(new GenogramPerson(family.person("father"), "Vader van gezin " + family.number()));
            var kind = family.number() % 2 == 0 ? TieKind.PARTNER_OF : TieKind.FORMER_PARTNER_OF;
            ties.add(new GenogramTie(family.person("father"), kind, mother));
        }
        for (var child : family.children()) {
            persons.add(new GenogramPerson(child.id().person(), child.name()));
            family.parents()
                    .forEach(parent -> ties.add(new GenogramTie(
                            parent, TieKind.PARENT_OF, child.id().person())));
        }
        script.named(
                "genogram",
                day,
                Role.SOCIAL_WORKER,
                entries -> new RecordGenogram(family.caseId(), on(day), List.copyOf(persons), List.copyOf(ties)));
    }

    private void unease(LocalDate day) {
        script.named(
                "unease",
                day,
                Role.SOCIAL_WORKER,
                entries -> new NoteUnease(
                        family.caseId(), on(day), family.childIds(), List.of(script.varied(Phrases.UNEASE, 0))));
    }

    private void support(LocalDate day) {
        script.named(
                "support-as-parent",
                day,
                Role.SOCIAL_WORKER,
                entries -> new RecordParentalSupport(
                        family.caseId(),
                        on(day),
                        family.childIds(),
                        family.parents(),
                        script.varied(Phrases.SUPPORT, 0),
                        true));
    }

    private void route(LocalDate day) {
        var worrying = script.told("worrying", day);
        script.named(
                "route",
                day,
                Role.SUPERVISOR,
                entries -> new ChooseRoute(
                        family.caseId(),
                        on(day),
                        Route.SIMBA_INTAKE,
                        script.deliberation(
                                entries,
                                "De zorgen zijn te groot om thuis alleen te herstellen; de ouders willen er wel voor gaan.",
                                List.of("Veiligheid herstellen met thuisbegeleiding"),
                                "Liever een huis in de buurt dan een plaats ver weg.",
                                worrying)));
    }
}
