package org.houvast.standalone.start;

import java.time.Duration;
import java.util.List;
import org.houvast.ledger.Ledger;
import org.houvast.ledger.UnknownEventException;
import org.houvast.query.projecting.Freshness;
import org.houvast.query.projecting.Projector;
import org.houvast.query.projecting.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the product be ready only when every read model shows what was loaded, so that its first answer is whole. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class CatchingUp implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(CatchingUp.class);

    /** A read model that is built anew after an upgrade may take longer; its pages then say how far they are. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration A_MOMENT = Duration.ofSeconds(3);

    private final Ledger ledger;
    private final Freshness freshness;
    private final Reading reading;
    private final List<Projector> projectors;

    CatchingUp(Ledger ledger, Freshness freshness, Reading reading, List<Projector> projectors) {
        this.ledger = ledger;
        this.freshness = freshness;
        this.reading = reading;
        this.projectors = projectors;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        long head = ledger.head();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (var projector : projectors) {
            long reached = freshness.await(projector.model(), head, A_MOMENT);
            while (reached < head && System.nanoTime() < deadline) {
                requireKnown(reached);
                reached = freshness.await(projector.model(), head, A_MOMENT);
            }
            if (reached < head) {
                LOG.warn(
                        "{} shows {} of {} entries and goes on reading",
                        projector.model().id(),
                        reached,
                        head);
            }
        }
    }

    /** A read model that stops for ever would leave pages that look whole and are not. */
    private void requireKnown(long position) throws InterruptedException {
        try {
            reading.goesOnAfter(position);
        } catch (UnknownEventException unknown) {
            throw new CannotStart(
                    ExitCode.UNKNOWN_ENTRY,
                    "the ledger holds at position " + unknown.position() + " an entry '" + unknown.eventName()
                            + "' that this version does not know; start the version that wrote it, or a later one",
                    unknown);
        }
    }
}
