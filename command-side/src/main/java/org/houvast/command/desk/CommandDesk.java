package org.houvast.command.desk;

import java.util.List;
import java.util.Optional;
import org.houvast.command.deciding.Command;
import org.houvast.language.EventId;
import org.houvast.language.event.Actor;
import org.houvast.language.rule.Warning;
import org.jspecify.annotations.Nullable;

/**
 * The one way in for commands, for people, programs and imports alike. A command is decided and recorded in the thread
 * of its sender, before the answer.
 */
public interface CommandDesk {

    /**
     * Sends a command.
     *
     * @param command what to record or decide
     * @param actor who sends it
     * @param idempotencyKey the sender's own name for this command, which makes sending it again harmless; null when it
     *     has none
     * @param expectedVersion the version of the stream that the sender has seen; null when any will do
     * @throws CommandRefused when a rule refuses it
     * @throws NoSuchStream when the case or house it is for was never opened
     * @throws StaleVersion when the stream has moved on from the expected version
     * @throws KeyReused when this actor has used the key for another command
     * @throws Contended when others kept getting in between; nothing was recorded, and sending it again may help
     */
    Receipt send(Command command, Actor actor, @Nullable String idempotencyKey, @Nullable Long expectedVersion);

    /**
     * Sends a command of an import. The entries name the batch beside what they say. Whether it was recorded before is
     * asked when it cannot be recorded: {@link #sentBefore} asks beforehand.
     *
     * @param batch the name of the batch
     * @param idempotencyKey the name of the command in all imports
     * @throws CommandRefused when a rule refuses it
     * @throws NoSuchStream when the case or house it is for was never opened
     * @throws KeyReused when this actor has used the key for another command
     * @throws Contended when others kept getting in between; nothing was recorded, and sending it again may help
     */
    Receipt importing(String batch, Command command, Actor actor, String idempotencyKey);

    /**
     * The first entry that was recorded for a command that was sent before.
     *
     * @throws KeyReused when this actor has used the key for another command
     */
    Optional<EventId> sentBefore(Command command, Actor actor, String idempotencyKey);

    /**
     * Says what would come of a command, and records nothing.
     *
     * @return the warnings it would leave
     * @throws CommandRefused when a rule refuses it
     * @throws NoSuchStream when the case or house it is for was never opened
     * @throws StaleVersion when the stream has moved on from the expected version
     */
    List<Warning> consider(Command command, Actor actor, @Nullable Long expectedVersion);

    /**
     * Checks that the documents that a command refers to were handed in as it says; nothing else of it is looked at.
     *
     * @throws CommandRefused when one was not
     */
    void expectDocuments(Command command);

    /** Whether there is a case or house with this id. */
    boolean opened(String stream);

    /** Whether a command with this key was recorded for this actor. */
    boolean alreadySent(Actor actor, String idempotencyKey);
}
