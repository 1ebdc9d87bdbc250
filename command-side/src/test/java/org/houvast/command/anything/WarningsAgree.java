package org.houvast.command.anything;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.concern.ConcernEvent.ChildRegistered;
import org.houvast.language.consent.ConsentEvent.ConsentWithdrawn;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.event.Ground;
import org.houvast.language.house.HouseEvent;
import org.houvast.language.intake.IntakeEvent.IntakeRequested;
import org.houvast.language.programme.Programme;
import org.houvast.language.rule.Rule;
import org.houvast.language.rule.Warning;
import org.houvast.language.stay.StayEvent.ChildPlaced;
import org.houvast.language.team.TeamEvent.ParentGoalSet;
import org.houvast.language.team.TeamEvent.SimbaTeamFormed;
import org.houvast.language.team.TeamEvent.TrajectoryGoalSet;
import org.houvast.language.team.TeamRole;

/** Every warning sits on the event that caused it, and says of the past what was so. */
final class WarningsAgree {

    private final DomainEvent event;
    private final Past past;
    private final LocalDate on;
    private final List<String> wrong = new ArrayList<>();

    private WarningsAgree(DomainEvent event, Past past) {
        this.event = event;
        this.past = past;
        this.on = event.header().occurred();
    }

    /** What is wrong with the warnings on this event: those too many, too few, or with facts that were not so. */
    static List<String> notWith(DomainEvent event, Past past) {
        var agreeing = new WarningsAgree(event, past);
        agreeing.namesTheKnown();
        agreeing.asCaused();
        return agreeing.wrong;
    }

    private void iff(boolean caused, Rule rule, String finding) {
        if (caused != has(rule, finding)) {
            wrong.add(rule + "." + finding + (caused ? " is missing" : " has no cause"));
        }
    }

    private boolean has(Rule rule, String finding) {
        return event.header().warnings().stream().anyMatch(found -> is(found, rule, finding));
    }

    private static boolean is(Warning found, Rule rule, String finding) {
        return found.rule() == rule && found.finding().equals(finding);
    }

    private void namesTheKnown() {
        for (var warning : event.header().warnings()) {
            var child = warning.facts().get("child");
            if (child != null && !known(new ChildId(child))) {
                wrong.add(warning.rule() + "." + warning.finding() + " names a child that nobody noted");
            }
            if (event instanceof HouseEvent.PlaceReserved || event instanceof HouseEvent.PlaceFreed) {
                wrong.add("a warning sits on what only follows: " + warning);
            }
        }
    }

    private boolean known(ChildId child) {
        return past.last(ChildRegistered.class, noted -> noted.child().equals(child))
                .isPresent();
    }

    private void asCaused() {
        switch (event) {
            case IntakeRequested e -> iff(e.reasons().isEmpty(), Rule.R21, "no-reason");
            case SimbaTeamFormed e ->
                iff(
                        e.members().stream().noneMatch(member -> member.role() == TeamRole.NETWORK_MEMBER),
                        Rule.R23,
                        "nobody-of-the-network");
            case ParentGoalSet e -> {
                iff(!past.teamFormed(), Rule.R25, "before-team");
                iff(e.domain() == null, Rule.R28, "goal-without-domain");
            }
            case TrajectoryGoalSet e -> iff(ownConsentIsDue(e.child()), Rule.R23, "own-consent-due");
            case ConsentWithdrawn e -> iff(e.scope() == ConsentScope.VIDEO, Rule.R23, "stops-filming");
            case ChildPlaced e -> placed(e);
            default -> {} // caused by what is not said anew here
        }
    }

    private boolean ownConsentIsDue(ChildId child) {
        return past.childrenAged(12, on).anyMatch(child::equals)
                && !past.consents(child.person(), ConsentScope.TRAJECTORY, on);
    }

    private void placed(ChildPlaced e) {
        int years = e.header().profile().programme() == Programme.SIMBAHUIZEN_BE ? 4 : 18;
        boolean aged = past.childrenAged(years, on).anyMatch(e.child()::equals);
        boolean warned = event.header().warnings().stream()
                .anyMatch(found -> found.rule() == Rule.R15 || found.rule() == Rule.R16);
        if (aged != warned) {
            wrong.add("R15 or R16 " + (aged ? "is missing" : "has no cause"));
        }
        var missing = missing(e);
        var ground = event.header().ground();
        boolean byLaw = ground != null && ground.kind() == Ground.Kind.LEGAL;
        iff(!missing.isEmpty() && !byLaw, Rule.R23, "consent-missing");
        iff(!missing.isEmpty() && byLaw, Rule.R23, "by-law");
        event.header().warnings().stream()
                .filter(found -> found.rule() == Rule.R23)
                .filter(found -> !Objects.equals(found.facts().get("missing"), missing))
                .forEach(found -> wrong.add("R23 misses " + missing + " and says " + found.facts()));
    }

    private String missing(ChildPlaced e) {
        var involved = new TreeSet<String>();
        past.clients().forEach(person -> involved.add(person.value()));
        past.team(on).forEach(person -> involved.add(person.value()));
        past.simbaParents(e.house()).forEach(person -> involved.add(person.value()));
        past.childrenAged(12, on).forEach(child -> involved.add(child.value()));
        return involved.stream()
                .filter(person -> !past.consents(new PersonId(person), ConsentScope.TRAJECTORY, on))
                .collect(Collectors.joining(", "));
    }
}
