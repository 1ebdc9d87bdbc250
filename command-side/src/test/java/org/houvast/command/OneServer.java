package org.houvast.command;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One server for all tests that ask for it; each test tells of cases and houses of its own. */
final class OneServer implements ParameterResolver {

    private static final AtomicInteger STORIES = new AtomicInteger();

    /** An id that no other test uses. */
    static String unique(String kind) {
        return kind + "-" + STORIES.incrementAndGet();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == CommandServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(CommandServer.class, type -> CommandServer.start());
    }
}
