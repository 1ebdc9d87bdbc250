package org.houvast.command.consent;

import java.util.List;
import java.util.Map;
import org.houvast.command.consent.ConsentCommand.GiveConsent;
import org.houvast.command.consent.ConsentCommand.RefuseConsent;
import org.houvast.command.consent.ConsentCommand.WithdrawConsent;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.consent.Capacity;
import org.houvast.language.consent.ConsentEvent.ConsentGiven;
import org.houvast.language.consent.ConsentEvent.ConsentRefused;
import org.houvast.language.consent.ConsentEvent.ConsentWithdrawn;
import org.houvast.language.consent.Consents;
import org.houvast.language.event.EventHeader;
import org.houvast.language.rule.Warning;

/** Decides about consent. What people say about it is a fact; only a consent that stands can be withdrawn. */
public final class ConsentDecider {

    private ConsentDecider() {}

    /** What follows from a command. */
    public static Decision decide(ConsentCommand command, Consents consents, Context context) {
        var on = command.circumstances().occurred();
        return switch (command) {
            case GiveConsent c ->
                ownChild(c.person(), c.capacity(), context)
                        .and(ownWord(c, context))
                        .and(Check.needs(
                                c.until() == null || !c.until().isBefore(on),
                                "ends-before-it-begins",
                                Map.of("on", on)))
                        .thenOne(found -> new ConsentGiven(
                                c.caseId(),
                                header(c, found, context),
                                c.person(),
                                c.capacity(),
                                c.scope(),
                                c.form(),
                                c.until()));
            case RefuseConsent c ->
                ownChild(c.person(), c.capacity(), context)
                        .and(WhatAWordStops.check(c.person(), c.scope(), on, consents))
                        .thenOne(found -> new ConsentRefused(
                                c.caseId(), header(c, found, context), c.person(), c.capacity(), c.scope()));
            case WithdrawConsent c ->
                Check.needs(
                                consents.stands(c.person(), c.scope(), on),
                                "no-consent",
                                Map.of("scope", c.scope(), "on", on))
                        .and(WhatAWordStops.check(c.person(), c.scope(), on, consents))
                        .thenOne(found ->
                                new ConsentWithdrawn(c.caseId(), header(c, found, context), c.person(), c.scope()));
        };
    }

    private static Check ownChild(PersonId person, Capacity capacity, Context context) {
        return capacity == Capacity.CHILD
                ? KnownToTheCase.children(List.of(new ChildId(person.value())), context.file())
                : Check.met();
    }

    private static Check ownWord(GiveConsent c, Context context) {
        return c.capacity() == Capacity.CHILD
                ? OldEnoughToSpeakForItself.check(
                        new ChildId(c.person().value()), c.circumstances().occurred(), context)
                : Check.met();
    }

    private static EventHeader header(ConsentCommand c, List<Warning> found, Context context) {
        return context.header(c.circumstances(), List.of(c.person()), found);
    }
}
