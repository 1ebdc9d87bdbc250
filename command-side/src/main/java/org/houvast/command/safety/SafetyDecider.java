package org.houvast.command.safety;

import java.util.List;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.Entries;
import org.houvast.command.deciding.GivesReasons;
import org.houvast.command.safety.SafetyCommand.AgreeFollowUp;
import org.houvast.command.safety.SafetyCommand.AgreeSafetyPlan;
import org.houvast.command.safety.SafetyCommand.HandOverCase;
import org.houvast.command.safety.SafetyCommand.InformClientOfReferral;
import org.houvast.command.safety.SafetyCommand.NameSafetyPerson;
import org.houvast.command.safety.SafetyCommand.RecordMandatedOutcome;
import org.houvast.command.safety.SafetyCommand.RecordProgress;
import org.houvast.command.safety.SafetyCommand.ReferToMandatedService;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.event.EventHeader;
import org.houvast.language.rule.Warning;
import org.houvast.language.safety.SafetyEvent.CaseHandedOver;

/** Decides about steps 5 and 6 of the Kindreflex, and records D4, which others decide. */
public final class SafetyDecider {

    private SafetyDecider() {}

    /** What follows from a command. */
    public static Decision decide(SafetyCommand command, Context context) {
        return switch (command) {
            case AgreeSafetyPlan c -> RestoringSafety.plan(c, context);
            case NameSafetyPerson c -> RestoringSafety.person(c, context);
            case RecordProgress c -> RestoringSafety.progress(c, context);
            case HandOverCase c ->
                GivesReasons.check(c.circumstances())
                        .thenOne(found -> new CaseHandedOver(
                                c.caseId(), header(c, context.file().family(), found, context), c.to()));
            case InformClientOfReferral c -> MandatedInvolvement.informed(c, context);
            case ReferToMandatedService c -> MandatedInvolvement.referral(c, context);
            case AgreeFollowUp c -> MandatedInvolvement.followUp(c, context);
            case RecordMandatedOutcome c -> MandatedInvolvement.outcome(c, context);
        };
    }

    static EventHeader header(SafetyCommand c, List<PersonId> about, List<Warning> found, Context context) {
        return context.header(c.circumstances(), about.stream().distinct().toList(), found);
    }

    static Entries entries(SafetyCommand c, Context context) {
        return new Entries(c.circumstances().occurred(), context.file());
    }

    /** The children named, or the whole family. */
    static List<PersonId> about(List<ChildId> children, CaseFile file) {
        return children.isEmpty() ? file.family() : CaseFile.persons(children);
    }
}
