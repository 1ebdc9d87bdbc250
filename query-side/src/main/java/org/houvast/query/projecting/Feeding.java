package org.houvast.query.projecting;

import java.util.List;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.annotation.Bean;

/** One event processor per read model, each from the first entry on, each stopping where it fails. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class Feeding {

    /** Entries per unit of work at most: one write of the token, and of what is folded, for so many. */
    private static final int BATCH = 1000;

    @Bean
    static ConfigurerModule readModelFeeds(List<Projector> projectors, Progress progress) {
        return configurer -> configurer.eventProcessing(processing -> {
            for (var projector : projectors) {
                feed(processing, projector, progress);
            }
        });
    }

    private static void feed(EventProcessingConfigurer processing, Projector projector, Progress progress) {
        var name = projector.model().id();
        processing
                .registerPooledStreamingEventProcessor(
                        name,
                        Configuration::eventStore,
                        (configuration, processor) -> processor
                                .initialSegmentCount(1)
                                .batchSize(BATCH)
                                .initialToken(StreamableMessageSource::createTailToken))
                .registerListenerInvocationErrorHandler(name, configuration -> PropagatingErrorHandler.instance())
                .registerEventHandler(configuration -> new Feed(projector, progress))
                .assignHandlerInstancesMatching(name, handler -> handler instanceof Feed feed && feed.feeds(projector));
    }
}
