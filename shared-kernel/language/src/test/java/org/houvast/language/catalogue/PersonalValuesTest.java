package org.houvast.language.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.HouseId;
import org.houvast.language.Identifier;
import org.houvast.language.PersonId;
import org.houvast.language.Personal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every component of every event, down to the last record in it: it is personal, or it is said here why it is not. */
class PersonalValuesTest {

    private static final Map<String, String> NOT_PERSONAL = Map.ofEntries(
            Map.entry("Actor.id", "an account: who recorded an entry stays known"),
            Map.entry("Actor.organisation", "an organisation"),
            Map.entry("Attachment.stored", "a hash of bytes that are encrypted"),
            Map.entry("Evidence.leaf", "a hash of bytes in which personal values are sealed"),
            Map.entry("Warning.finding", "a code"),
            Map.entry("Warning.facts", "figures, days and ids, made by rules; no personal data (Check.warns)"),
            Map.entry("EventHeader.occurred", "time is kept, so that rates survive"),
            Map.entry("ConsentGiven.until", "time"),
            Map.entry("TermExtended.until", "time"),
            Map.entry("VideoFeedbackPlanned.plannedFor", "time"),
            Map.entry("ServiceInvolved.plannedEnd", "time"),
            Map.entry("RefusedItem.reviewOn", "time"),
            Map.entry("AftercareEnded.extendedTo", "time"),
            Map.entry("EntryCorrected.happenedOn", "time"),
            Map.entry("CorrectedField.field", "the name of a component of an event"),
            Map.entry("FailedReturn.from", "time"),
            Map.entry("FailedReturn.to", "time"),
            Map.entry("ParentGoalSet.targetDate", "time"),
            Map.entry("AftercareStarted.plannedEnd", "time"),
            Map.entry("HearingPlanned.day", "time"),
            Map.entry("SafetyPlanAgreed.reviewOn", "time"),
            Map.entry("FollowUpAgreed.due", "time"),
            Map.entry("DutyBecameLate.due", "time"),
            Map.entry("ReturnPhase.from", "time"),
            Map.entry("ReturnPhase.to", "time"));

    private static final Set<Class<?>> WHOM = Set.of(PersonId.class, ChildId.class, CaseId.class, HouseId.class);

    @Test
    void what_can_hold_a_text_or_a_day_is_personal_or_it_is_said_why_not() {
        assertThat(named(component -> couldBePersonal(component) && !personal(component)))
                .isEqualTo(NOT_PERSONAL.keySet());
    }

    @Test
    void names_birth_dates_and_addresses_are_personal() {
        assertThat(named(PersonalValuesTest::personal))
                .contains(
                        "ChildRegistered.name",
                        "ChildRegistered.birthDate",
                        "Client.name",
                        "TeamMember.name",
                        "SimbaParent.name",
                        "HouseOpened.address",
                        "CaseOpened.family",
                        "Deliberation.rationale",
                        "Participant.name",
                        "EventHeader.reason",
                        "Warning.answer")
                .hasSizeGreaterThan(35);
    }

    @Test
    void what_is_no_text_may_be_null_once_it_is_erased() {
        assertThat(named(component -> personal(component)
                        && !text(component.getGenericType())
                        && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)))
                .isEmpty();
    }

    @Test
    void whom_it_is_about_is_named_by_components_that_hold_an_id() {
        assertThat(named(component -> personal(component)
                        && !Arrays.stream(
                                        component.getAnnotation(Personal.class).of())
                                .allMatch(of -> WHOM.contains(whom(component.getDeclaringRecord(), of)))))
                .isEmpty();
    }

    private static boolean personal(RecordComponent component) {
        return component.isAnnotationPresent(Personal.class);
    }

    private static Class<?> whom(Class<?> type, String component) {
        try {
            var method = type.getDeclaredMethod(component);
            return method.getGenericReturnType() instanceof ParameterizedType several
                    ? (Class<?>) several.getActualTypeArguments()[0]
                    : method.getReturnType();
        } catch (NoSuchMethodException e) {
            throw new AssertionError(type + " has no " + component, e);
        }
    }

    private static boolean couldBePersonal(RecordComponent component) {
        return component.getType() == LocalDate.class || text(component.getGenericType());
    }

    private static boolean text(Type type) {
        return type == String.class
                || (type instanceof ParameterizedType several
                        && List.of(several.getActualTypeArguments()).contains(String.class));
    }

    private static Set<String> named(Predicate<RecordComponent> which) {
        var named = new LinkedHashSet<String>();
        components().forEach((name, component) -> {
            if (which.test(component)) {
                named.add(name);
            }
        });
        return named;
    }

    /** The components of all records that events are made of, as {@code Record.component}; identifiers are no text. */
    private static Map<String, RecordComponent> components() {
        var components = new LinkedHashMap<String, RecordComponent>();
        var seen = new LinkedHashSet<Class<?>>();
        EventCatalogue.events().forEach(event -> walk(event, seen, components));
        return components;
    }

    private static void walk(Type type, Set<Class<?>> seen, Map<String, RecordComponent> components) {
        if (type instanceof ParameterizedType several) {
            for (var of : several.getActualTypeArguments()) {
                walk(of, seen, components);
            }
        } else if (type instanceof Class<?> known
                && known.isRecord()
                && !Identifier.class.isAssignableFrom(known)
                && seen.add(known)) {
            for (var component : known.getRecordComponents()) {
                components.put(known.getSimpleName() + "." + component.getName(), component);
                walk(component.getGenericType(), seen, components);
            }
        }
    }
}
