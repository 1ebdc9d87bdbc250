package org.houvast.command.anything;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.houvast.command.deciding.Command;
import org.houvast.language.closure.ClosureEvent.CaseClosed;
import org.houvast.language.consent.ConsentEvent.ConsentRefused;
import org.houvast.language.consent.ConsentEvent.ConsentWithdrawn;
import org.houvast.language.correction.CorrectionEvent.EntryWithdrawn;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.team.TeamEvent.MemberAdded;
import org.houvast.language.team.TeamEvent.SimbaTeamFormed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is asked of a case, in whatever order: no history that is accepted breaks a rule, and warnings are true. */
class AnythingTest {

    private static final int COURSES = 150;
    private static final int LENGTH = 150;

    @Provide
    Arbitrary<List<Integer>> courses() {
        return Arbitraries.integers().list().ofMinSize(1).ofMaxSize(LENGTH);
    }

    @Property(tries = COURSES, shrinking = ShrinkingMode.BOUNDED)
    void no_accepted_history_breaks_a_hard_rule_and_every_warning_has_its_cause(
            @ForAll("courses") List<Integer> seeds) {
        assertThat(AnyCourse.wrongIn(seeds, event -> false)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void deciders_that_forget_are_found_out(Forgotten what) {
        assertThat(IntStream.range(0, COURSES)
                        .filter(course ->
                                !AnyCourse.wrongIn(seeds(course), what.event).isEmpty()))
                .as("courses in which it is found that deciders forget: %s", what)
                .isNotEmpty();
    }

    @Test
    void most_commands_are_accepted_somewhere() {
        var accepted = new HashSet<Class<? extends Command>>();
        IntStream.range(0, COURSES).forEach(course -> accepted.addAll(AnyCourse.acceptedIn(seeds(course))));
        assertThat(accepted).hasSizeGreaterThan(30);
    }

    private static List<Integer> seeds(int course) {
        return new SplittableRandom(course).ints(LENGTH).boxed().toList();
    }

    /** A planted bug: what the deciders are never told. */
    enum Forgotten {
        ENTRIES_WITHDRAWN(EntryWithdrawn.class::isInstance),
        CONSENTS_WITHDRAWN(event -> event instanceof ConsentWithdrawn || event instanceof ConsentRefused),
        CASES_CLOSED(CaseClosed.class::isInstance),
        TEAMS(event -> event instanceof SimbaTeamFormed || event instanceof MemberAdded);

        @SuppressWarnings("ImmutableEnumChecker") // without state
        private final Predicate<DomainEvent> event;

        Forgotten(Predicate<DomainEvent> event) {
            this.event = event;
        }
    }
}
