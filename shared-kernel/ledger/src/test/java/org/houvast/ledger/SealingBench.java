package org.houvast.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import org.axonframework.serialization.SerializedObject;
import org.houvast.embeddedstore.testing.TestServer;
import org.houvast.language.ChildId;
import org.houvast.language.PersonId;
import org.houvast.language.catalogue.EventCatalogue;
import org.houvast.language.guidance.GuidanceEvent.ContactHeld;
import org.houvast.language.reassessment.ReassessmentEvent.ReassessmentDecided;
import org.houvast.ledger.personal.MasterKeys;
import org.houvast.ledger.personal.PersonalKeys;
import org.houvast.ledger.personal.Sealing;
import org.houvast.ledger.personal.Subject;

/** What sealing costs: values and events a second on one thread. Run by hand; the figures are in docs/adr/0018. */
final class SealingBench {

    private static final int VALUES = 100_000;
    private static final int EVENTS = 20_000;
    private static final int ROUNDS = 5;
    private static final PrintStream OUT = System.out;

    private SealingBench() {}

    /** Prints rounds; the first ones warm up. */
    public static void main(String[] arguments) {
        var sealing = new Sealing(PersonalKeys.open(TestServer.database(), MasterKeys.generate(), Clock.systemUTC()));
        var one = List.of(Subject.of(new ChildId("kim")));
        var two = List.of(Subject.of(new ChildId("kim")), Subject.of(new PersonId("lou")));
        var text = "\"Samen gekookt en voorgelezen; daarna naar de speeltuin om de hoek, tot het regende.\""
                .getBytes(UTF_8);
        var ofOne = sealing.seal(text, one);
        var ofTwo = sealing.seal(text, two);
        for (int round = 1; round <= ROUNDS; round++) {
            OUT.println("round " + round);
            rate("  values sealed for one/s", VALUES, () -> sealing.seal(text, one));
            rate("  values sealed for two/s", VALUES, () -> sealing.seal(text, two));
            rate("  values opened/s", VALUES, () -> sealing.open(ofOne));
            rate("  values opened of two/s", VALUES, () -> sealing.open(ofTwo));
            events(ContactHeld.class, sealing);
            events(ReassessmentDecided.class, sealing);
        }
        System.exit(0);
    }

    private static void events(Class<?> type, Sealing sealing) {
        var event =
                type == ContactHeld.class ? Sample.spare(ContactHeld.class) : Sample.full(ReassessmentDecided.class);
        var serializer = EventSerializer.sealing(EventCatalogue.events(), sealing);
        var plain = EventSerializer.opened(EventCatalogue.events());
        SerializedObject<byte[]> sealed = serializer.serialize(event, byte[].class);
        SerializedObject<byte[]> open = plain.serialize(event, byte[].class);
        var name = "  " + type.getSimpleName() + " (" + open.getData().length + " bytes, sealed "
                + sealed.getData().length + ") ";
        rate(name + "written/s", EVENTS, () -> serializer.serialize(event, byte[].class));
        rate(name + "read/s", EVENTS, () -> serializer.deserialize(sealed));
        rate(name + "read plain/s", EVENTS, () -> plain.deserialize(open));
    }

    private static void rate(String what, int times, Runnable work) {
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            work.run();
        }
        OUT.println(what + " " + times * 1_000_000_000L / (System.nanoTime() - start));
    }
}
