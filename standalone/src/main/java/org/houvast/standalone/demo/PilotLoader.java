package org.houvast.standalone.demo;

import java.util.HashMap;
import java.util.Map;
import org.houvast.command.desk.CommandDesk;
import org.houvast.command.desk.CommandRefused;
import org.houvast.language.EventId;
import org.houvast.ledger.RecordingClock;
import org.houvast.standalone.start.DemonstrationLoader;
import org.houvast.standalone.start.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Plays the reconstruction through the ordinary commands, each at the moment at which the story records it. Every step
 * has an idempotency key, so that a load that was broken off goes on where it stopped.
 */
final class PilotLoader implements DemonstrationLoader {

    private final CommandDesk desk;

    PilotLoader(CommandDesk desk) {
        this.desk = desk;
    }

    @Override
    public void load(Progress progress) {
        var steps = PilotStory.steps();
        var last = steps.getLast();
        if (desk.alreadySent(last.actor(), last.key())) {
            progress.at(steps.size(), steps.size(), "the pilot was loaded before");
            return;
        }
        var written = new HashMap<String, EventId>();
        int done = 0;
        for (var step : steps) {
            written.put(step.key(), play(step, written));
            progress.at(++done, steps.size(), step.recorded().toString().substring(0, 10));
        }
    }

    private EventId play(Step step, Map<String, EventId> written) {
        var command = step.command().apply(key -> known(written.get(key), key));
        try {
            return RecordingClock.at(step.recorded(), () -> desk.send(command, step.actor(), step.key(), null))
                    .eventIds()
                    .getFirst();
        } catch (CommandRefused e) {
            throw new IllegalStateException("The story of the pilot breaks a rule at step " + step.key(), e);
        }
    }

    private static EventId known(@Nullable EventId id, String key) {
        if (id == null) {
            throw new IllegalStateException("The story of the pilot cites step " + key + " before it was played");
        }
        return id;
    }
}
