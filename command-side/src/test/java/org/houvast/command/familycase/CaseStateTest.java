package org.houvast.command.familycase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.houvast.command.story.Happened.accessDecided;
import static org.houvast.command.story.Happened.accessRequested;
import static org.houvast.command.story.Happened.admissionDecided;
import static org.houvast.command.story.Happened.aftercareEnded;
import static org.houvast.command.story.Happened.aftercareStarted;
import static org.houvast.command.story.Happened.birthDateErased;
import static org.houvast.command.story.Happened.born;
import static org.houvast.command.story.Happened.caseClosed;
import static org.houvast.command.story.Happened.caseOpened;
import static org.houvast.command.story.Happened.consented;
import static org.houvast.command.story.Happened.consentedUntil;
import static org.houvast.command.story.Happened.element;
import static org.houvast.command.story.Happened.goalChanged;
import static org.houvast.command.story.Happened.goalClosed;
import static org.houvast.command.story.Happened.goalSet;
import static org.houvast.command.story.Happened.intakeCompleted;
import static org.houvast.command.story.Happened.intakeRequested;
import static org.houvast.command.story.Happened.joined;
import static org.houvast.command.story.Happened.left;
import static org.houvast.command.story.Happened.moved;
import static org.houvast.command.story.Happened.parentGoal;
import static org.houvast.command.story.Happened.phase;
import static org.houvast.command.story.Happened.phasesPlanned;
import static org.houvast.command.story.Happened.placed;
import static org.houvast.command.story.Happened.placementDecided;
import static org.houvast.command.story.Happened.placementEnded;
import static org.houvast.command.story.Happened.reEntered;
import static org.houvast.command.story.Happened.reassessmentDecided;
import static org.houvast.command.story.Happened.returnDecided;
import static org.houvast.command.story.Happened.returnReversed;
import static org.houvast.command.story.Happened.returnedHome;
import static org.houvast.command.story.Happened.risksReassessed;
import static org.houvast.command.story.Happened.sessionHeld;
import static org.houvast.command.story.Happened.signal;
import static org.houvast.command.story.Happened.teamOf;
import static org.houvast.command.story.Happened.termExtended;
import static org.houvast.command.story.Happened.withdrawn;
import static org.houvast.command.story.Happened.withdrewConsent;
import static org.houvast.command.story.People.ANNA;
import static org.houvast.command.story.People.BRAM;
import static org.houvast.command.story.People.CASE;
import static org.houvast.command.story.People.FATHER;
import static org.houvast.command.story.People.HOUSE;
import static org.houvast.command.story.People.MOTHER;
import static org.houvast.command.story.People.OTHER_HOUSE;
import static org.houvast.command.story.People.STRANGER;
import static org.houvast.command.story.People.parent;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.houvast.command.CommandServer;
import org.houvast.command.OverHttp;
import org.houvast.command.deciding.CaseFile;
import org.houvast.command.familycase.axon.Folded;
import org.houvast.language.EventId;
import org.houvast.language.consent.ConsentScope;
import org.houvast.language.disclosure.Requester;
import org.houvast.language.event.CaseEvent;
import org.houvast.language.intake.AdmissionOutcome;
import org.houvast.language.intake.IntakeElement;
import org.houvast.language.reassessment.ReassessmentOutcome;
import org.houvast.language.reunification.AftercareOutcome;
import org.houvast.language.reunification.ReturnOutcome;
import org.houvast.language.team.TrajectoryGoal;
import org.houvast.ledger.EventSerializer;
import org.houvast.ledger.personal.Sealing;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of a case is all that it is decided on, in a form that is approved, with nothing personal to be read. */
class CaseStateTest extends OverHttp {

    private static final Path APPROVED = Path.of("src/test/resources/approved/case.state@5.json");

    private static final List<CaseEvent> LIFE = List.of(
            caseOpened(),
            born(ANNA, "2017-05-12"),
            born(BRAM, "2019-02-03"),
            birthDateErased(STRANGER),
            signal("2018-01-03"),
            intakeRequested("2018-01-03", ANNA),
            element(IntakeElement.B3, "2018-01-03", ANNA),
            intakeCompleted("2018-01-03", ANNA),
            admissionDecided(AdmissionOutcome.WAITING_LIST, "2018-01-03", ANNA),
            consented(MOTHER, "2018-01-04"),
            consentedUntil(FATHER, "2018-01-05", "2018-06-30"),
            withdrewConsent(FATHER, "2018-01-06"),
            teamOf(parent(MOTHER)),
            joined(FATHER),
            left(FATHER),
            goalSet(ANNA, TrajectoryGoal.RETURN_HOME, "2018-02-03"),
            goalChanged(ANNA, TrajectoryGoal.RETURN_HOME, TrajectoryGoal.FAMILY_STRENGTHENING, "2018-02-04"),
            parentGoal("2018-02-04", "2018-08-04"),
            parentGoal("2018-02-04", "2018-09-04"),
            goalClosed("entry-17", "2018-05-04"),
            placementDecided(ANNA, HOUSE, "2018-02-05"),
            placementDecided(BRAM, HOUSE, "2018-02-06"),
            placed(ANNA, "2018-03-01"),
            moved(ANNA, HOUSE, OTHER_HOUSE, "2018-04-01"),
            sessionHeld(ANNA, "2018-04-02"),
            sessionHeld(ANNA, "2018-04-09"),
            termExtended(ANNA, "2018-05-01", "2019-12-31"),
            risksReassessed(ANNA, "2018-06-01"),
            reassessmentDecided(ANNA, ReassessmentOutcome.PREPARE_RETURN, "2018-06-02", "entry-20", "entry-17"),
            withdrawn("entry-17"),
            returnDecided(ANNA, ReturnOutcome.RETURN_IN_PHASES, "2018-07-01"),
            phasesPlanned(ANNA, phase(1, "2018-07-02", "2018-08-02")),
            returnReversed(ANNA, "2018-07-20"),
            placementEnded(ANNA, "2018-08-03"),
            returnedHome(ANNA, "2018-08-03"),
            aftercareStarted(ANNA, "2018-08-04", "2019-02-04"),
            aftercareEnded(ANNA, AftercareOutcome.EXTEND, "2019-02-01"),
            reEntered(ANNA, "2019-03-01"),
            caseClosed(ANNA, "2019-04-01"),
            consented(FATHER, ConsentScope.SHARING, "2019-05-01", null),
            accessRequested(FATHER, Requester.PARENT, "2019-05-02", ANNA),
            accessDecided("entry-33", "2019-05-03", "entry-4"));

    /** What no two writings have in common. */
    private static final Pattern UNREADABLE = Pattern.compile("(personal:1:[^:\"]+):[^\"]+");

    private final JsonMapper json = JsonMapper.builder().build();
    private final EventSerializer serializer;

    CaseStateTest(CommandServer server) {
        super(server);
        serializer = EventSerializer.sealing(List.of(CaseState.class), server.bean(Sealing.class));
    }

    @Test
    void goes_on_from_each_entry_as_if_all_had_been_read() {
        var entries = recorded(LIFE);
        for (int kept = 1; kept <= LIFE.size(); kept++) {
            assertThat(goneOnFrom(kept, entries)).as("kept after entry " + kept).isEqualTo(Folded.of(entries));
        }
    }

    private CaseState goneOnFrom(int kept, List<DomainEventMessage<?>> entries) {
        var state = Folded.of(entries.subList(0, kept));
        var stream = new ArrayList<DomainEventMessage<?>>();
        stream.add(new GenericDomainEventMessage<>("case", CASE.value(), kept - 1, read(written(state))));
        stream.addAll(entries.subList(kept, entries.size()));
        return Folded.of(stream);
    }

    @Test
    void goes_on_whatever_the_order_in_which_entries_came() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new SplittableRandom(seed);
            var entries = recorded(IntStream.range(0, 60)
                    .mapToObj(i -> LIFE.get(random.nextInt(LIFE.size())))
                    .toList());
            int kept = 1 + random.nextInt(entries.size());
            assertThat(goneOnFrom(kept, entries))
                    .as("seed " + seed + ", kept after entry " + kept)
                    .isEqualTo(Folded.of(entries));
        }
    }

    @Test
    void no_part_of_an_entry_is_lost_in_the_index() {
        var file = new CaseFile();
        IntStream.range(0, LIFE.size()).forEach(i -> file.file(new EventId("entry-" + i), LIFE.get(i)));
        assertThat(CaseIndex.of(file.entries()).entries()).containsExactlyEntriesOf(file.entries());
    }

    @Test
    void is_written_as_approved() throws IOException {
        var written = json.readTree(UNREADABLE.matcher(written(LIFE.size())).replaceAll("$1"));
        if (Files.notExists(APPROVED) && System.getProperty("approve") != null) {
            Files.createDirectories(APPROVED.getParent());
            Files.writeString(APPROVED, json.writerWithDefaultPrettyPrinter().writeValueAsString(written) + "\n");
        }
        assertThat(written)
                .as("another form needs another revision, and an approved file of its own")
                .isEqualTo(json.readTree(Files.readString(APPROVED)));
    }

    @Test
    void nothing_personal_can_be_read_in_it() {
        assertThat(written(2)).contains("anna", "personal:1:person/anna:").doesNotContain("2017-05-12");
        assertThat(written(1)).contains("personal:1:person/mother:").doesNotContain("\"name\":\"mother\"");
    }

    @Test
    void another_entry_of_the_same_kind_takes_60_bytes_at_most() {
        var many = IntStream.range(0, 1000)
                .mapToObj(i -> new GenericDomainEventMessage<>(
                        "case", CASE.value(), i, i == 0 ? caseOpened() : signal("2018-01-03")))
                .toList();
        int all = serialized(Folded.of(many)).length;
        int half = serialized(Folded.of(many.subList(0, 500))).length;
        assertThat((all - half) / 500).isLessThanOrEqualTo(60);
    }

    @Test
    void a_damaged_index_is_not_read() {
        assertRefused(text -> text.replaceFirst("\"kind\":\\[0,", "\"kind\":["));
        assertRefused(text -> text.replaceFirst("\"kind\":\\[0,", "\"kind\":[99,"));
        assertRefused(text -> text.replace("concern.case-opened", "concern.case-unheard-of"));
    }

    private void assertRefused(UnaryOperator<String> damage) {
        var damaged = damage.apply(written(LIFE.size()));
        assertThat(damaged).isNotEqualTo(written(LIFE.size()));
        assertThatExceptionOfType(SerializationException.class).isThrownBy(() -> read(damaged));
    }

    private CaseState read(String written) {
        return Objects.requireNonNull(serializer.<byte[], CaseState>deserialize(new SimpleSerializedObject<>(
                written.getBytes(StandardCharsets.UTF_8), byte[].class, serializer.typeForClass(CaseState.class))));
    }

    private String written(int entries) {
        return written(Folded.of(recorded(LIFE.subList(0, entries))));
    }

    private String written(CaseState state) {
        return new String(serialized(state), StandardCharsets.UTF_8);
    }

    private byte[] serialized(CaseState state) {
        return serializer.serialize(state, byte[].class).getData();
    }

    private static List<DomainEventMessage<?>> recorded(List<? extends CaseEvent> entries) {
        return IntStream.range(0, entries.size())
                .<DomainEventMessage<?>>mapToObj(i -> new GenericDomainEventMessage<>(
                        "case",
                        CASE.value(),
                        i,
                        entries.get(i),
                        MetaData.emptyInstance(),
                        "entry-" + i,
                        CommandServer.NOW))
                .toList();
    }
}
