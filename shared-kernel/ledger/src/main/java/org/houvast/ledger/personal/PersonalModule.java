package org.houvast.ledger.personal;

import com.mongodb.MongoException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.houvast.language.Personal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.module.SimpleModule;

/**
 * Seals the components that are marked {@link Personal} when a record is written as JSON, and opens
 * them when it is read. For whatever is stored: events, snapshots, dead letters, read models; never for answers.
 *
 * <p>A component that does not name its subjects is about those of the event around it. A value that was stored before
 * values were sealed is read as it stands.
 */
public final class PersonalModule extends SimpleModule {

    private final transient Sealing sealing;

    /** Seals and opens with this. */
    public PersonalModule(Sealing sealing) {
        super("houvast-personal");
        this.sealing = sealing;
    }

    /** Whether a record, or one inside it, has a component that is personal. */
    public static boolean concerns(Class<?> type) {
        return concerns(type, new HashSet<>());
    }

    private static boolean concerns(Type type, Set<Type> seen) {
        return switch (type) {
            case ParameterizedType several ->
                Stream.of(several.getActualTypeArguments()).anyMatch(each -> concerns(each, seen));
            case Class<?> known
            when known.isRecord() && seen.add(known) ->
                Stream.of(known.getRecordComponents())
                        .anyMatch(component -> component.isAnnotationPresent(Personal.class)
                                || concerns(component.getGenericType(), seen));
            default -> false;
        };
    }

    /**
     * What went wrong with a key or a sealed value while JSON was written or read; null when something else did. Unlike
     * Jackson's own failures it quotes nothing of what was stored, and an outage of the database is not hidden in it.
     */
    public static @Nullable RuntimeException failure(JacksonException around) {
        for (Throwable cause = around; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableValueException
                    || cause instanceof ErasedSubjectException
                    || cause instanceof MasterKeyException
                    || cause instanceof MongoException) {
                return (RuntimeException) cause;
            }
        }
        return null;
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new PersonalComponents(sealing));
    }
}
