package org.houvast.command.familycase;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.disclosure.Disclosure;
import org.houvast.command.intake.Intake;
import org.houvast.command.reunification.Reunification;
import org.houvast.command.stay.Stay;
import org.houvast.command.team.Team;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.EventName;
import org.houvast.language.Personal;
import org.houvast.language.concern.Client;
import org.houvast.language.programme.Programme;
import org.jspecify.annotations.Nullable;

/**
 * All that a family case is decided on: what a snapshot of it holds. Whoever changes its form, or what an entry means
 * for it, raises the revision; what was kept in another revision is never read again.
 *
 * @param caseId the case
 * @param programme its programme; null before it was opened
 * @param closed whether it is closed
 * @param clients the clients with whom it was opened
 * @param children the children noted in it, in the order in which they were noted
 * @param entries the index of its entries
 * @param intake its intake
 * @param stay where its children stay
 * @param team the team and its goals
 * @param reunification how far the returns have come
 * @param disclosure who asked to see the file
 */
@EventName(value = "case.state", revision = 5)
public record CaseState(
        CaseId caseId,
        @Nullable Programme programme,
        boolean closed,
        List<Client> clients,
        List<KnownChild> children,
        CaseIndex entries,
        Intake intake,
        Stay stay,
        Team team,
        Reunification reunification,
        Disclosure disclosure) {

    /** The state of a case with this file. */
    public static CaseState of(
            CaseId id,
            CaseFile file,
            Intake intake,
            Stay stay,
            Team team,
            Reunification reunification,
            Disclosure disclosure) {
        return new CaseState(
                id,
                file.programme().orElse(null),
                file.closed(),
                file.clients(),
                file.children().stream()
                        .map(child ->
                                new KnownChild(child, file.birthDate(child).orElse(null)))
                        .toList(),
                CaseIndex.of(file.entries()),
                intake,
                stay,
                team,
                reunification,
                disclosure);
    }

    /** A file of its own with all that is in this state. */
    public CaseFile file() {
        var birthDates = new LinkedHashMap<ChildId, Optional<LocalDate>>();
        children.forEach(known -> birthDates.put(known.child(), Optional.ofNullable(known.birthDate())));
        return new CaseFile(programme, closed, clients, birthDates, entries.entries());
    }

    /**
     * A child noted in a case.
     *
     * @param child the child
     * @param birthDate its date of birth; null when erased
     */
    public record KnownChild(
            ChildId child, @Personal(of = "child") @Nullable LocalDate birthDate) {}
}
