package org.houvast.command.duty.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.houvast.command.CommandServer;
import org.houvast.command.Sender;
import org.houvast.command.Story;
import org.houvast.command.deciding.Command;
import org.houvast.command.desk.CommandDesk;
import org.houvast.embeddedstore.EmbeddedStore;
import org.houvast.language.access.Role;
import org.houvast.language.duty.DutyEvent.DutyBecameLate;
import org.houvast.language.duty.DutyKind;
import org.houvast.language.event.Actor;
import org.houvast.ledger.agenda.Agenda;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a store of the test's own, which is closed and opened again. */
class LateDutyNotedTest {

    private static final Instant AT_REST = CommandServer.NOW.plus(Duration.ofMinutes(10));

    private final Path folder;
    private EmbeddedStore store;
    private CommandServer server;

    LateDutyNotedTest(@TempDir Path folder) {
        this.folder = folder;
        this.store = EmbeddedStore.open(folder);
        this.server = CommandServer.on(store);
    }

    @BeforeEach
    void a_case_of_which_nobody_talked_about_parenthood() {
        story("case-1").open();
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
    }

    @Test
    void a_late_duty_is_noted_by_the_ledger_itself() throws InterruptedException {
        look(AT_REST);
        assertThat(noted("case-1")).singleElement().satisfies(late -> {
            assertThat(late.kind()).isEqualTo(DutyKind.PARENTHOOD_TALK);
            assertThat(late.due()).isEqualTo("2021-02-03");
            assertThat(late.header().occurred()).isEqualTo("2021-02-04");
            assertThat(late.header().actor()).isEqualTo(new Actor("houvast:duties", Role.SYSTEM, "houvast"));
        });
    }

    @Test
    void once_however_often_it_is_looked_at_and_over_restarts() throws InterruptedException {
        restart();
        look(AT_REST);
        look(AT_REST);
        restart();
        look(AT_REST);
        look(AT_REST.plus(Duration.ofDays(400)));
        assertThat(noted("case-1")).hasSize(1);
    }

    @Test
    void once_though_the_process_ended_between_the_note_and_its_mark() throws InterruptedException {
        assertThatThrownBy(() -> looking(AT_REST, troubled(desk(), command -> nothing(), LateDutyNotedTest::end))
                        .look())
                .isInstanceOf(ProcessEnded.class);
        assertThat(noted("case-1")).hasSize(1);
        assertThat(due(AT_REST)).containsExactly("case-1");
        restart();
        look(AT_REST);
        assertThat(noted("case-1")).hasSize(1);
        assertThat(due(AT_REST)).isEmpty();
    }

    @Test
    void once_though_the_process_ended_before_the_note() throws InterruptedException {
        assertThatThrownBy(() -> looking(AT_REST, troubled(desk(), command -> end(), LateDutyNotedTest::nothing))
                        .look())
                .isInstanceOf(ProcessEnded.class);
        assertThat(noted("case-1")).isEmpty();
        restart();
        look(AT_REST);
        assertThat(noted("case-1")).hasSize(1);
    }

    @Test
    void once_though_two_processes_look() throws InterruptedException {
        try (var other = server.beside()) {
            var there = looking(other, AT_REST, other.bean(CommandDesk.class));
            looking(AT_REST, troubled(desk(), command -> lookAt(there), LateDutyNotedTest::nothing))
                    .look();
            assertThat(noted("case-1")).hasSize(1);
        }
        assertThat(noted("case-1")).hasSize(1);
    }

    @Test
    void once_though_the_agenda_is_filled_anew() throws InterruptedException {
        look(AT_REST);
        for (var part : List.of("items", "streams", "progress")) {
            server.bean(MongoDatabase.class).getCollection("duties-v1-" + part).drop();
        }
        look(AT_REST);
        assertThat(noted("case-1")).hasSize(1);
    }

    @Test
    void not_while_entries_are_still_coming_in() throws InterruptedException {
        look(AT_REST.minusMillis(1));
        assertThat(noted("case-1")).isEmpty();
        look(AT_REST);
        assertThat(noted("case-1")).hasSize(1);
    }

    @Test
    void on_the_day_after_its_last_one_as_days_go_in_Brussels() throws InterruptedException {
        consent("case-1", "2026-03-31");
        look(AT_REST);
        look(Instant.parse("2026-03-31T21:59:59Z"));
        assertThat(noted("case-1")).extracting(DutyBecameLate::kind).containsExactly(DutyKind.PARENTHOOD_TALK);
        assertThat(due(Instant.parse("2026-03-31T21:59:59Z"))).isEmpty();
        look(Instant.parse("2026-03-31T22:00:00Z"));
        assertThat(noted("case-1"))
                .extracting(DutyBecameLate::kind)
                .containsExactly(DutyKind.PARENTHOOD_TALK, DutyKind.CONSENT_RENEWED);
    }

    @Test
    void not_one_that_was_done_before_it_was_looked_at() throws InterruptedException {
        talk("case-1", "2021-06-01");
        look(AT_REST);
        assertThat(noted("case-1")).isEmpty();
    }

    @Test
    void and_what_is_done_afterwards_stands_beside_it() throws InterruptedException {
        look(AT_REST);
        talk("case-1", "2021-06-01");
        look(AT_REST);
        assertThat(noted("case-1")).hasSize(1);
    }

    @Test
    void what_stops_at_one_case_does_not_stop_at_the_others() throws InterruptedException {
        story("case-2").open();
        assertThatThrownBy(() -> looking(
                                AT_REST,
                                troubled(desk(), LateDutyNotedTest::failAtTheFirst, LateDutyNotedTest::nothing))
                        .look())
                .isInstanceOf(NotLookedAt.class);
        assertThat(noted("case-1")).isEmpty();
        assertThat(noted("case-2")).hasSize(1);
        look(AT_REST);
        assertThat(noted("case-1")).hasSize(1);
    }

    @Test
    void nobody_can_send_it_and_no_account_is_the_ledger() {
        var supervisor = new Sender(server.address(), "supervisor");
        assertThat(supervisor.json("/api/cases/case-1/note-late-duty", "{}").status())
                .isEqualTo(404);
        assertThat(supervisor
                        .as("system")
                        .json(
                                "/api/cases/case-1/record-signal",
                                "{'occurred':'2021-01-05','source':'school','observation':'No lunch'}")
                        .status())
                .isEqualTo(403);
    }

    private void restart() {
        server.close();
        store.close();
        store = EmbeddedStore.open(folder);
        server = CommandServer.on(store);
    }

    private Story story(String caseId) {
        return new Story(new Sender(server.address(), "supervisor"), caseId);
    }

    private void talk(String caseId, String on) {
        Story.recorded(story(caseId)
                .send(
                        "record-parenthood-talk",
                        "{'occurred':'%s','children':[],'with':['mia'],'numberOfChildren':0}".formatted(on)));
    }

    private void consent(String caseId, String until) {
        Story.recorded(story(caseId).send("give-consent", """
                {'occurred':'2026-03-01','person':'mia','capacity':'parent','scope':'trajectory','form':'written',
                 'until':'%s'}""".formatted(until)));
    }

    private List<DutyBecameLate> noted(String caseId) {
        return server.bean(EventStore.class)
                .readEvents(caseId)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(DutyBecameLate.class::isInstance)
                .map(DutyBecameLate.class::cast)
                .toList();
    }

    private List<String> due(Instant now) {
        return server.bean(Agenda.class)
                .due(LocalDate.ofInstant(now, ZoneOffset.ofHours(2)), now.minus(WhenDutyBecomesLateThenNoteIt.AT_REST));
    }

    private CommandDesk desk() {
        return server.bean(CommandDesk.class);
    }

    private void look(Instant now) throws InterruptedException {
        looking(now, desk()).look();
    }

    private WhenDutyBecomesLateThenNoteIt looking(Instant now, CommandDesk desk) {
        return looking(server, now, desk);
    }

    private static void lookAt(WhenDutyBecomesLateThenNoteIt other) {
        try {
            other.look();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static void failAtTheFirst(Command command) {
        if (command.toString().contains("case-1")) {
            throw new IllegalStateException("No answer");
        }
    }

    private static WhenDutyBecomesLateThenNoteIt looking(CommandServer where, Instant now, CommandDesk desk) {
        var agenda = where.bean(Agenda.class);
        return new WhenDutyBecomesLateThenNoteIt(
                new DutyAgenda(where.bean(EventStore.class), agenda),
                agenda,
                desk,
                Clock.fixed(now, ZoneOffset.UTC),
                "houvast");
    }

    /** The process is gone: nothing catches it. */
    private static final class ProcessEnded extends Error {
        private static final long serialVersionUID = 1;
    }

    /** A desk at which something happens before a command is sent, and after it. */
    private static CommandDesk troubled(CommandDesk desk, Consumer<Command> before, Runnable after) {
        return (CommandDesk) Proxy.newProxyInstance(
                CommandDesk.class.getClassLoader(), new Class<?>[] {CommandDesk.class}, (proxy, method, arguments) -> {
                    boolean sends = method.getName().equals("send");
                    if (sends) {
                        before.accept((Command) arguments[0]);
                    }
                    var answer = answered(desk, method, arguments);
                    if (sends) {
                        after.run();
                    }
                    return answer;
                });
    }

    private static Object answered(CommandDesk desk, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(desk, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private static void end() {
        throw new ProcessEnded();
    }

    private static void nothing() {}
}
