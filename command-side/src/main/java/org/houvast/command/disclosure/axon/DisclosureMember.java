package org.houvast.command.disclosure.axon;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.houvast.command.desk.axon.CaseShell;
import org.houvast.command.desk.axon.Sent;
import org.houvast.command.disclosure.Disclosure;
import org.houvast.command.disclosure.DisclosureCommand;
import org.houvast.command.disclosure.DisclosureCommand.DecideAccess;
import org.houvast.command.disclosure.DisclosureCommand.DecideSharing;
import org.houvast.command.disclosure.DisclosureCommand.Disclose;
import org.houvast.command.disclosure.DisclosureCommand.RequestAccess;
import org.houvast.command.disclosure.DisclosureDecider;
import org.houvast.language.EventId;
import org.houvast.language.event.Actor;
import org.houvast.language.event.CaseEvent;

/** Disclosure in its case. */
public final class DisclosureMember {

    private final CaseShell shell;
    private Disclosure disclosure = Disclosure.NONE;

    /** A member of the case with this shell. */
    public DisclosureMember(CaseShell shell) {
        this.shell = shell;
    }

    /** Who asked, and what was refused. */
    public Disclosure disclosure() {
        return disclosure;
    }

    @CommandHandler
    void handle(RequestAccess c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(DecideAccess c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(Disclose c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    @CommandHandler
    void handle(DecideSharing c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        record(c, by);
    }

    private void record(DisclosureCommand c, Actor by) {
        shell.record(c, by, context -> DisclosureDecider.decide(c, disclosure, shell.consents(), context));
    }

    /** Goes on from what was kept. */
    public void restore(Disclosure kept) {
        disclosure = kept;
    }

    @EventSourcingHandler
    void on(CaseEvent event, @MessageIdentifier String entry) {
        disclosure = disclosure.evolve(new EventId(entry), event);
    }
}
