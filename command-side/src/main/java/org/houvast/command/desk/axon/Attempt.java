package org.houvast.command.desk.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.rule.Warning;
import org.houvast.ledger.CommitRequest;
import org.houvast.ledger.Receipt;
import org.jspecify.annotations.Nullable;

/** One attempt to have a command recorded: it goes with the command and comes back with the receipt. */
final class Attempt {

    private static final String KEY = "attempt";

    private final @Nullable CommitRequest request;
    private final List<Warning> warnings = new ArrayList<>();
    private @Nullable Receipt receipt;

    Attempt(@Nullable CommitRequest request) {
        this.request = request;
    }

    <C> CommandMessage<C> on(CommandMessage<C> message) {
        return message.andMetaData(Map.of(KEY, this));
    }

    /** What was recorded; null when nothing was. */
    @Nullable
    Receipt receipt() {
        return receipt;
    }

    List<Warning> warnings() {
        return warnings;
    }

    static void decided(UnitOfWork<?> work, List<DomainEvent> events) {
        if (work.root().getMessage().getMetaData().get(KEY) instanceof Attempt attempt) {
            events.forEach(event -> attempt.warnings.addAll(event.header().warnings()));
        }
    }

    /** Names the commit before it is made, and takes its receipt. */
    static final class Keeping implements MessageHandlerInterceptor<CommandMessage<?>> {

        @Override
        public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
                throws Exception {
            if (work.getMessage().getMetaData().get(KEY) instanceof Attempt attempt) {
                if (attempt.request != null) {
                    attempt.request.name(work);
                }
                work.afterCommit(
                        committed -> attempt.receipt = Receipt.of(committed).orElse(null));
            }
            return chain.proceed();
        }
    }
}
