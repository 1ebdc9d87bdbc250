package org.houvast.standalone.demo;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.houvast.command.deciding.Command;
import org.houvast.command.deciding.Decision;
import org.houvast.language.ChildId;
import org.houvast.language.EventId;
import org.houvast.language.event.Actor;

/**
 * A command of the story, with what was told before it.
 *
 * @param command the command, as it is accepted
 * @param actor who sends it
 * @param told what was told before it
 * @param elsewhere a child and an entry of another family
 */
record Sample(Command command, Actor actor, Told told, Elsewhere elsewhere) {

    /**
     * What belongs to another family.
     *
     * @param child a child of its case
     * @param entry an entry of its case
     */
    record Elsewhere(ChildId child, EventId entry) {}

    /** What comes of the command with one kind of value exchanged; empty when it has none. */
    <T> Optional<Decision> spoilt(Class<T> type, UnaryOperator<T> other) {
        return Spoilt.with(command, type, other).flatMap(spoilt -> told.decided(spoilt, actor));
    }
}
