package org.houvast.language.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.houvast.language.EventName;
import org.houvast.language.closure.ClosureEvent;
import org.houvast.language.concern.ConcernEvent;
import org.houvast.language.consent.ConsentEvent;
import org.houvast.language.correction.CorrectionEvent;
import org.houvast.language.disclosure.DisclosureEvent;
import org.houvast.language.duty.DutyEvent;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.examination.ExaminationEvent;
import org.houvast.language.guidance.GuidanceEvent;
import org.houvast.language.house.HouseEvent;
import org.houvast.language.intake.IntakeEvent;
import org.houvast.language.reassessment.ReassessmentEvent;
import org.houvast.language.referral.ReferralEvent;
import org.houvast.language.reunification.ReunificationEvent;
import org.houvast.language.safety.SafetyEvent;
import org.houvast.language.stay.StayEvent;
import org.houvast.language.team.TeamEvent;

/** Every event of the language, found from the sealed interfaces of the capabilities. */
public final class EventCatalogue {

    private static final List<Class<? extends DomainEvent>> CAPABILITIES = List.of(
            ConcernEvent.class,
            ExaminationEvent.class,
            SafetyEvent.class,
            IntakeEvent.class,
            ConsentEvent.class,
            TeamEvent.class,
            HouseEvent.class,
            StayEvent.class,
            GuidanceEvent.class,
            ReassessmentEvent.class,
            ReunificationEvent.class,
            ReferralEvent.class,
            ClosureEvent.class,
            CorrectionEvent.class,
            DisclosureEvent.class,
            DutyEvent.class);

    private EventCatalogue() {}

    /** The record classes of all events, capability by capability, in the order in which they are declared. */
    public static List<Class<? extends DomainEvent>> events() {
        return CAPABILITIES.stream()
                .flatMap(capability -> Stream.of(capability.getPermittedSubclasses()))
                .<Class<? extends DomainEvent>>map(event -> event.asSubclass(DomainEvent.class))
                .toList();
    }

    /**
     * The declared name of an event.
     *
     * @throws IllegalArgumentException when the class declares none
     */
    public static String nameOf(Class<? extends DomainEvent> event) {
        var name = event.getAnnotation(EventName.class);
        if (name == null) {
            throw new IllegalArgumentException(event + " declares no @EventName");
        }
        return name.value();
    }

    /** The record classes by their declared names. */
    public static Map<String, Class<? extends DomainEvent>> byName() {
        var byName = new LinkedHashMap<String, Class<? extends DomainEvent>>();
        for (var event : events()) {
            var other = byName.put(nameOf(event), event);
            if (other != null) {
                throw new IllegalStateException(event + " and " + other + " declare the same name");
            }
        }
        return byName;
    }
}
