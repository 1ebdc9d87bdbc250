package org.houvast.language.profile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houvast.language.access.Role;
import org.houvast.language.event.DecisionKind;
import org.houvast.language.programme.ProfileVersion;

/**
 * The settings of the rules for one programme, versioned. An old version is never changed: it is what old decisions
 * were judged by.
 *
 * @param id programme and version
 * @param from the day from which it applies
 * @param kindreflex the settings of what is done with every client, in any programme
 * @param simba the settings of a stay and what comes with it; empty when the programme places no children
 * @param deciders who may record each decision; a decision that is not among them is not taken in the programme
 */
public record ProgrammeProfile(
        ProfileVersion id,
        LocalDate from,
        KindreflexSettings kindreflex,
        Optional<SimbaSettings> simba,
        Map<DecisionKind, Set<Role>> deciders) {

    public ProgrammeProfile {
        deciders = Map.copyOf(deciders);
    }

    /** Who may record a decision; nobody when it is not taken in the programme. */
    public Set<Role> decidersOf(DecisionKind decision) {
        return deciders.getOrDefault(decision, Set.of());
    }
}
