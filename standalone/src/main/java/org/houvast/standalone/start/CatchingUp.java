package org.houvast.standalone.start;

import java.time.Duration;
import java.util.List;
import org.houvast.ledger.Ledger;
import org.houvast.query.projecting.Freshness;
import org.houvast.query.projecting.Projector;
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

    private final Ledger ledger;
    private final Freshness freshness;
    private final List<Projector> projectors;

    CatchingUp(Ledger ledger, Freshness freshness, List<Projector> projectors) {
        this.ledger = ledger;
        this.freshness = freshness;
        this.projectors = projectors;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        long head = ledger.head();
        for (var projector : projectors) {
            long reached = freshness.await(projector.model(), head, PATIENCE);
            if (reached < head) {
                LOG.warn(
                        "{} shows {} of {} entries and goes on reading",
                        projector.model().id(),
                        reached,
                        head);
            }
        }
    }
}
