package org.houvast.standalone.demo;

import java.util.List;
import java.util.Optional;
import org.houvast.command.consent.ConsentCommand.WithdrawConsent;
import org.houvast.command.deciding.CaseCommand;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.DecisionCommand;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.HouseId;
import org.houvast.language.access.Role;
import org.houvast.language.closure.ClosureEvent.CaseClosed;
import org.houvast.language.concern.ConcernEvent.CaseOpened;
import org.houvast.language.concern.ConcernEvent.ChildRegistered;
import org.houvast.language.consent.ConsentEvent.ConsentGiven;
import org.houvast.language.event.Actor;
import org.houvast.language.event.DecisionEvent;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.house.HouseEvent.HouseClosed;
import org.houvast.language.house.HouseEvent.HouseOpened;
import org.houvast.language.house.HouseEvent.SimbaParentsApproved;

/** What can be wrong about a command that is right as it stands, and what comes of it then. */
enum BadInput {
    CHILD_OF_ANOTHER_FAMILY("a child of another family") {
        @Override
        Optional<Decision> tried(Sample sample) {
            return sample.spoilt(ChildId.class, child -> sample.elsewhere().child());
        }
    },
    ENTRY_OF_ANOTHER_CASE("an entry of another case") {
        @Override
        Optional<Decision> tried(Sample sample) {
            return sample.spoilt(EventId.class, entry -> sample.elsewhere().entry());
        }
    },
    HOUSE_NEVER_OPENED("a house that was never opened") {
        @Override
        Optional<Decision> tried(Sample sample) {
            return sample.spoilt(HouseId.class, house -> new HouseId("nowhere"));
        }
    },
    HOUSE_CLOSED_MEANWHILE("the house was closed meanwhile") {
        @Override
        Optional<Decision> tried(Sample sample) {
            var houses = Spoilt.with(sample.command(), HouseId.class, house -> new HouseId("nowhere"));
            if (houses.isEmpty()) {
                return Optional.empty();
            }
            var story = sample.told().again(sample.command(), (id, event) -> true);
            story.entries().stream()
                    .map(Told.Entry::event)
                    .filter(HouseOpened.class::isInstance)
                    .map(HouseOpened.class::cast)
                    .forEach(opened -> story.takes(new HouseClosed(opened.house(), opened.header())));
            return story.decided(sample.command(), sample.actor());
        }
    },
    CONSENT_WITHDRAWN_MEANWHILE("every consent was withdrawn meanwhile") {
        @Override
        Optional<Decision> tried(Sample sample) {
            if (!(sample.command() instanceof CaseCommand c)) {
                return Optional.empty();
            }
            var story = sample.told().again(c, (id, event) -> true);
            var day = c.circumstances().occurred();
            for (var entry : story.entries()) {
                if (entry.event() instanceof ConsentGiven given) {
                    var withdrawal =
                            new WithdrawConsent(c.caseId(), Circumstances.on(day), given.person(), given.scope());
                    if (story.decided(withdrawal, sample.actor()).orElseThrow() instanceof Decision.Accepted) {
                        story.happens(withdrawal, sample.actor());
                    }
                }
            }
            return story.decided(c, sample.actor());
        }
    },
    NOT_THE_DECIDER("in a role that does not decide it") {
        @Override
        Optional<Decision> tried(Sample sample) {
            return sample.command() instanceof DecisionCommand
                    ? sample.told().decided(sample.command(), new Actor("other", Role.INSPECTOR, "other"))
                    : Optional.empty();
        }
    },
    FIRST_OF_ALL("before anything else in the case") {
        @Override
        Optional<Decision> tried(Sample sample) {
            var story = sample.told().again(sample.command(), (id, event) -> isFirst(event));
            var opened = story.entries().stream()
                    .filter(entry -> entry.event() instanceof CaseOpened)
                    .map(Told.Entry::id)
                    .findFirst();
            var command = opened.flatMap(id -> Spoilt.with(sample.command(), EventId.class, cited -> id))
                    .orElse(sample.command());
            return story.decided(command, sample.actor());
        }

        private static boolean isFirst(DomainEvent event) {
            return event instanceof CaseOpened
                    || event instanceof ChildRegistered
                    || event instanceof HouseOpened
                    || event instanceof SimbaParentsApproved;
        }
    },
    CASE_CLOSED("in a closed case") {
        @Override
        Optional<Decision> tried(Sample sample) {
            if (!(sample.command() instanceof CaseCommand c)) {
                return Optional.empty();
            }
            var story = sample.told().again(c, (id, event) -> true);
            if (story.entries().stream().noneMatch(entry -> entry.event() instanceof CaseOpened)) {
                return Optional.empty();
            }
            var like = sample.told().entries().stream()
                    .map(Told.Entry::event)
                    .filter(DecisionEvent.class::isInstance)
                    .map(DecisionEvent.class::cast)
                    .findFirst();
            return like.flatMap(decision -> {
                story.takes(new CaseClosed(
                        c.caseId(), decision.header(), List.of(), List.of(), true, null, decision.deliberation()));
                return story.decided(c, sample.actor());
            });
        }
    };

    private final String words;

    BadInput(String words) {
        this.words = words;
    }

    /** What is wrong, in words. */
    String words() {
        return words;
    }

    /** What comes of a command of which this is wrong; empty when it cannot be. */
    abstract Optional<Decision> tried(Sample sample);
}
