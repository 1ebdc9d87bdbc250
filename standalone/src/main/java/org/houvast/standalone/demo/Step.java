package org.houvast.standalone.demo;

import java.time.Instant;
import java.util.function.Function;
import org.houvast.command.deciding.Command;
import org.houvast.language.EventId;
import org.houvast.language.event.Actor;

/**
 * A command of the story.
 *
 * @param recorded when it is recorded
 * @param key names the step; the idempotency key of its command
 * @param actor who sends it
 * @param command the command, once the entries before it are known by their steps
 */
record Step(Instant recorded, String key, Actor actor, Function<Function<String, EventId>, Command> command) {}
