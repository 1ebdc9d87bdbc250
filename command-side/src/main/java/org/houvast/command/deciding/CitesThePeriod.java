package org.houvast.command.deciding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.language.ChildId;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.guidance.GuidanceEvent.CoachSessionHeld;
import org.houvast.language.guidance.GuidanceEvent.ContactHeld;
import org.houvast.language.guidance.GuidanceEvent.VideoFeedbackGiven;
import org.houvast.language.profile.SimbaSettings;
import org.houvast.language.rule.Rule;
import org.houvast.language.team.TeamEvent.GoalClosed;
import org.houvast.language.team.TeamEvent.GoalProgressRecorded;
import org.houvast.language.team.TeamEvent.ParentGoalSet;

/**
 * R35: D8 rests on the sessions, goals and contacts of its period (domain.md 1.6). Warns of those of which the file has
 * some, in the profile's months before the decision, and of which none is cited.
 */
public final class CitesThePeriod {

    /** Video feedback is a meeting with the coach (R26). */
    private static final Set<Class<? extends CaseEvent>> SESSIONS =
            Set.of(CoachSessionHeld.class, VideoFeedbackGiven.class);

    private static final Set<Class<? extends CaseEvent>> CONTACTS = Set.of(ContactHeld.class);
    private static final Set<Class<? extends CaseEvent>> GOALS =
            Set.of(ParentGoalSet.class, GoalProgressRecorded.class, GoalClosed.class);

    private CitesThePeriod() {}

    /** Checks what a decision about these children cites. */
    public static Check check(List<ChildId> children, Deliberating said, LocalDate on, Context context) {
        return context.inSimba(settings -> {
            var period = new Period(children, on, settings, context.file());
            return period.leaves(SESSIONS, said)
                    .and(period.leaves(CONTACTS, said))
                    .and(period.leaves(GOALS, said));
        });
    }

    private record Period(List<ChildId> children, LocalDate on, SimbaSettings settings, CaseFile file) {

        /** Nothing to say of a decision that cites nothing: that is refused elsewhere. */
        Check leaves(Set<Class<? extends CaseEvent>> types, Deliberating said) {
            boolean some = file.entries().values().stream().anyMatch(entry -> has(types, entry));
            boolean cited = said.evidence().stream()
                    .flatMap(id -> file.entry(id).stream())
                    .anyMatch(entry -> has(types, entry));
            return !some || cited || said.evidence().isEmpty() ? Check.met() : warning(types);
        }

        /** A goal is its parent's, and belongs to no child. */
        private boolean has(Set<Class<? extends CaseEvent>> types, FiledEntry entry) {
            return types.contains(entry.type())
                    && !entry.isWithdrawn()
                    && !entry.occurred().isAfter(on)
                    && !entry.occurred()
                            .plusMonths(settings.reassessEveryMonths())
                            .isBefore(on)
                    && (types == GOALS || entry.children().stream().anyMatch(children::contains));
        }

        private static Check warning(Set<Class<? extends CaseEvent>> types) {
            if (types == SESSIONS) {
                return Check.warns(Rule.R35, "sessions-not-cited", Map.of());
            }
            return types == CONTACTS
                    ? Check.warns(Rule.R35, "contacts-not-cited", Map.of())
                    : Check.warns(Rule.R35, "goals-not-cited", Map.of());
        }
    }
}
