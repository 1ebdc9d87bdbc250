package org.houvast.command.attachment.axon;

import java.time.Duration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.houvast.command.attachment.HandingIn;
import org.houvast.command.recurring.Recurring;
import org.houvast.language.attachment.LargestDocument;
import org.houvast.ledger.attachments.Attachments;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Taking documents in, of at most {@code houvast.largest-document} MiB, and removing those that no entry refers to; {@code
 * houvast.sweep=off} leaves that to be done by hand.
 */
@Configuration(proxyBeanMethods = false)
public class AttachmentBeans {

    @Bean
    HandingIn handingIn(
            Attachments attachments,
            @Value("${houvast.largest-document:" + LargestDocument.USUAL + "}") int mebibytes) {
        return new HandingIn(attachments, new LargestDocument(mebibytes));
    }

    @Bean
    Sweep attachmentSweep(Attachments attachments, EventStore events) {
        return new Sweep(attachments, events);
    }

    @Bean
    @ConditionalOnProperty(name = "houvast.sweep", havingValue = "on", matchIfMissing = true)
    Recurring attachmentSweeping(Sweep sweep) {
        return new Recurring("removing documents that no entry refers to", Duration.ofHours(1), sweep::run);
    }
}
