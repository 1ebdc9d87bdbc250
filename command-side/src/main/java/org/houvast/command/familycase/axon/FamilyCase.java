package org.houvast.command.familycase.axon;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.houvast.command.closure.axon.ClosureMember;
import org.houvast.command.concern.ConcernCommand.OpenCase;
import org.houvast.command.concern.ConcernDecider;
import org.houvast.command.concern.axon.ConcernMember;
import org.houvast.command.consent.axon.ConsentMember;
import org.houvast.command.correction.axon.CorrectionMember;
import org.houvast.command.desk.axon.CaseShell;
import org.houvast.command.desk.axon.Recording;
import org.houvast.command.desk.axon.Sent;
import org.houvast.command.desk.axon.Snapshotted;
import org.houvast.command.disclosure.axon.DisclosureMember;
import org.houvast.command.examination.axon.ExaminationMember;
import org.houvast.command.familycase.CaseState;
import org.houvast.command.guidance.axon.GuidanceMember;
import org.houvast.command.intake.axon.IntakeMember;
import org.houvast.command.reassessment.axon.ReassessmentMember;
import org.houvast.command.referral.axon.ReferralMember;
import org.houvast.command.reunification.axon.ReunificationMember;
import org.houvast.command.safety.axon.SafetyMember;
import org.houvast.command.stay.axon.StayMember;
import org.houvast.command.team.axon.SimbaTeamMember;
import org.houvast.language.CaseId;
import org.houvast.language.EventId;
import org.houvast.language.event.Actor;
import org.houvast.language.event.CaseEvent;
import org.jspecify.annotations.Nullable;

/** A family case: one stream, and one member per capability that folds the entries it needs. */
@Aggregate(
        type = "case",
        commandTargetResolver = "streams",
        cache = "recentlyUsed",
        snapshotTriggerDefinition = "snapshots")
@SuppressWarnings("UnusedVariable") // Axon reads id and members by reflection
public class FamilyCase implements Snapshotted {

    @AggregateIdentifier
    private @Nullable String id;

    private final CaseShell shell = new CaseShell();

    @AggregateMember
    private final ConcernMember concern = new ConcernMember(shell);

    @AggregateMember
    private final ExaminationMember examination = new ExaminationMember(shell);

    @AggregateMember
    private final SafetyMember safety = new SafetyMember(shell);

    @AggregateMember
    private final IntakeMember intake = new IntakeMember(shell);

    @AggregateMember
    private final ConsentMember consent = new ConsentMember(shell);

    @AggregateMember
    private final SimbaTeamMember team = new SimbaTeamMember(shell);

    @AggregateMember
    private final StayMember stay = new StayMember(shell);

    @AggregateMember
    private final GuidanceMember guidance = new GuidanceMember(shell);

    @AggregateMember
    private final ReassessmentMember reassessment = new ReassessmentMember(shell);

    @AggregateMember
    private final ReunificationMember reunification = new ReunificationMember(shell);

    @AggregateMember
    private final ReferralMember referral = new ReferralMember(shell);

    @AggregateMember
    private final ClosureMember closure = new ClosureMember(shell);

    @AggregateMember
    private final CorrectionMember correction = new CorrectionMember(shell);

    @AggregateMember
    private final DisclosureMember disclosure = new DisclosureMember(shell);

    /** For Axon, which then applies the entries of the case. */
    protected FamilyCase() {}

    @CommandHandlerInterceptor
    void expecting(@MetaDataValue(Sent.EXPECTING) @Nullable Long version) {
        Recording.expect(version, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenCase c, @MetaDataValue(value = Sent.BY, required = true) Actor by) {
        Recording.record(c, by, c.programme(), shell.file(), context -> ConcernDecider.decide(c, context));
    }

    @EventSourcingHandler
    void on(CaseEvent event, @MessageIdentifier String entry) {
        id = event.caseId().value();
        shell.evolve(new EventId(entry), event);
    }

    @Override
    public CaseState state() {
        return CaseState.of(
                new CaseId(Objects.requireNonNull(id)),
                shell.file(),
                intake.intake(),
                stay.stay(),
                team.team(),
                reunification.reunification(),
                disclosure.disclosure());
    }

    @EventSourcingHandler
    void on(CaseState kept) {
        id = kept.caseId().value();
        shell.restore(kept.file(), kept.stay().placements(), kept.stay().consents());
        intake.restore(kept.intake());
        stay.restore(kept.stay());
        team.restore(kept.team());
        reunification.restore(kept.reunification());
        disclosure.restore(kept.disclosure());
    }

    CaseShell shell() {
        return shell;
    }

    StayMember stay() {
        return stay;
    }

    ReunificationMember reunification() {
        return reunification;
    }
}
