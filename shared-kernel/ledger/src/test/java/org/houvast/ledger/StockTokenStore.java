package org.houvast.ledger;

import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.mockStatic;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.TemporalAmount;
import java.util.Set;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.mockito.MockedStatic;

/**
 * axon-mongo's token store, unmodified, as it would run in a process of its own: its classes are loaded once per node,
 * so that the clock that they take from the system, and keep, is the clock of that node.
 */
final class StockTokenStore {

    // by name: it carries annotations of JPA, which is not here
    private static final String ENTRY = "org.axonframework.eventhandling.tokenstore.AbstractTokenEntry";

    private static final Set<String> OF_ITS_OWN = Set.of(
            MongoTokenStore.class.getName(),
            MongoTokenStore.Builder.class.getName(),
            ENTRY,
            "org.axonframework.eventhandling.tokenstore.GenericTokenEntry");

    private StockTokenStore() {}

    static TokenStore store(MongoDatabase database, String name, Duration claimTimeout, TestTime.WallClock clock) {
        try (MockedStatic<Clock> system = mockStatic(Clock.class, CALLS_REAL_METHODS)) {
            system.when(StockTokenStore::systemClock).thenReturn(clock);
            ClassLoader process = new OwnClasses();
            Class.forName(ENTRY, true, process);
            Class<?> store = Class.forName(MongoTokenStore.class.getName(), true, process);
            return build(store, database, name, claimTimeout);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("axon-mongo is not as it was", e);
        }
    }

    private static Clock systemClock() {
        return Clock.systemUTC();
    }

    private static TokenStore build(Class<?> store, MongoDatabase database, String name, Duration claimTimeout)
            throws ReflectiveOperationException {
        Object builder = store.getMethod("builder").invoke(null);
        set(builder, "mongoTemplate", MongoTemplate.class, template(database));
        set(builder, "serializer", Serializer.class, JacksonSerializer.defaultSerializer());
        set(builder, "claimTimeout", TemporalAmount.class, claimTimeout);
        set(builder, "nodeId", String.class, name);
        return (TokenStore) builder.getClass().getMethod("build").invoke(builder);
    }

    private static MongoTemplate template(MongoDatabase database) {
        return DefaultMongoTemplate.builder().mongoDatabase(database).build();
    }

    private static void set(Object builder, String property, Class<?> type, Object value)
            throws ReflectiveOperationException {
        Method setter = builder.getClass().getMethod(property, type);
        setter.invoke(builder, value);
    }

    private static final class OwnClasses extends ClassLoader {

        OwnClasses() {
            super(StockTokenStore.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Class<?> own = OF_ITS_OWN.contains(name) ? findLoadedClass(name) : null;
            if (own != null) {
                return own;
            }
            return OF_ITS_OWN.contains(name) ? define(name) : super.loadClass(name, resolve);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
