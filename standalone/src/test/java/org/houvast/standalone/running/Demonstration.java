package org.houvast.standalone.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One packaged product with the demonstration, started once for all test classes that ask for it as a parameter; a class
 * that adds to it has one of its own.
 */
public final class Demonstration implements ParameterResolver {

    /** The tests of a class add to the demonstration: what others count there must not change. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface OfItsOwn {}

    /** What tests get. */
    public record Running(URI address, Path data, RunningProduct product) {

        /** A full address on it. */
        public URI at(String path) {
            return address.resolve(path);
        }
    }

    private record Shared(Running running) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            running.product.close();
            Folders.delete(running.data.getParent());
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return owner(context)
                .getStore(Namespace.create(Demonstration.class))
                .computeIfAbsent("running", key -> start(), Shared.class)
                .running();
    }

    /** Its own ends with the class; the one that is shared, with the last test. */
    private static ExtensionContext owner(ExtensionContext context) {
        return context.getRequiredTestClass().isAnnotationPresent(OfItsOwn.class) ? context : context.getRoot();
    }

    private static Shared start() {
        try {
            // its keys come beside the data
            var data = Files.createTempDirectory("houvast-demonstration").resolve("data");
            LoadedPilot.at(data);
            var product = RunningProduct.demonstration(data, StoreUnderTest.at(data, Map.of()));
            return new Shared(new Running(product.whenReady(), data, product));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
