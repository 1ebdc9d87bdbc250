package org.houvast.command.examination;

import java.util.List;
import java.util.regex.Pattern;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.deciding.Check;
import org.houvast.command.deciding.Context;
import org.houvast.command.deciding.Decision;
import org.houvast.command.deciding.KnownToTheCase;
import org.houvast.command.examination.ExaminationCommand.AddEvidence;
import org.houvast.command.examination.ExaminationCommand.ApplyInstrument;
import org.houvast.command.examination.ExaminationCommand.RecordProtectiveFactor;
import org.houvast.command.examination.ExaminationCommand.RecordRiskFactor;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.PersonId;
import org.houvast.language.event.EventHeader;
import org.houvast.language.examination.ExaminationEvent.EvidenceAdded;
import org.houvast.language.examination.ExaminationEvent.InstrumentApplied;
import org.houvast.language.examination.ExaminationEvent.ProtectiveFactorRecorded;
import org.houvast.language.examination.ExaminationEvent.RiskFactorRecorded;
import org.houvast.language.examination.Instrument;
import org.houvast.language.rule.Warning;
import org.jspecify.annotations.Nullable;

/** What is gathered: data, factors, results of instruments (S004:276-283). */
final class Gathering {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private Gathering() {}

    static Decision evidence(AddEvidence c, Context context) {
        return KnownToTheCase.children(c.children(), context.file())
                .and(Check.needs(c.hash() == null || SHA_256.matcher(c.hash()).matches(), "hash-malformed"))
                .and(c.documents())
                .thenOne(found -> new EvidenceAdded(
                        c.caseId(),
                        ExaminationDecider.header(c, CaseFile.persons(c.children()), found, context),
                        c.children(),
                        c.kind(),
                        c.source(),
                        c.content(),
                        c.hash(),
                        c.attachments()));
    }

    static Decision risk(RecordRiskFactor c, Context context) {
        return factor(c.children(), c.evidence(), context)
                .thenOne(found -> new RiskFactorRecorded(
                        c.caseId(),
                        header(c, c.person(), c.children(), found, context),
                        c.children(),
                        c.person(),
                        c.factor(),
                        c.presence(),
                        c.note(),
                        c.evidence()));
    }

    static Decision protective(RecordProtectiveFactor c, Context context) {
        return factor(c.children(), c.evidence(), context)
                .thenOne(found -> new ProtectiveFactorRecorded(
                        c.caseId(),
                        header(c, c.person(), c.children(), found, context),
                        c.children(),
                        c.person(),
                        c.factor(),
                        c.presence(),
                        c.note(),
                        c.evidence()));
    }

    static Decision instrument(ApplyInstrument c, Context context) {
        return KnownToTheCase.children(c.children(), context.file())
                .and(Check.needs(c.instrument() != Instrument.OTHER || c.otherName() != null, "instrument-unnamed"))
                .thenOne(found -> new InstrumentApplied(
                        c.caseId(),
                        ExaminationDecider.header(c, CaseFile.persons(c.children()), found, context),
                        c.children(),
                        c.instrument(),
                        c.otherName(),
                        c.version(),
                        c.result(),
                        c.filledInBy()));
    }

    private static Check factor(List<ChildId> children, List<EventId> evidence, Context context) {
        return KnownToTheCase.children(children, context.file()).and(KnownToTheCase.entries(evidence, context.file()));
    }

    private static EventHeader header(
            ExaminationCommand c,
            @Nullable PersonId person,
            List<ChildId> children,
            List<Warning> found,
            Context context) {
        var adults = person == null ? List.<PersonId>of() : List.of(person);
        return ExaminationDecider.header(c, ExaminationDecider.about(adults, children), found, context);
    }
}
