package org.houvast.command.catalogue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.command.deciding.Answer;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.deciding.Command;
import org.houvast.command.deciding.Deliberating;
import org.houvast.language.access.CommandName;
import org.houvast.language.catalogue.Recorded;
import org.houvast.language.event.Deliberation;
import org.houvast.language.event.DomainEvent;
import org.houvast.language.event.EventHeader;
import org.houvast.language.event.Evidence;
import org.houvast.language.house.HouseEvent.HouseOpened;
import org.houvast.language.programme.Programme;
import org.jspecify.annotations.Nullable;

/** The command for which an entry was recorded, read back from the entry: an event has its command's components. */
public final class CommandOf {

    private static final Map<Class<?>, CommandName> BY_EVENT = byEvent();

    private CommandOf() {}

    private static Map<Class<?>, CommandName> byEvent() {
        var byEvent = new HashMap<Class<?>, CommandName>();
        Arrays.stream(CommandName.values()).forEach(name -> byEvent.put(Recorded.by(name), name));
        return byEvent;
    }

    /**
     * The command.
     *
     * @return empty for an entry that follows from the command of another entry, such as a place that is taken, and for
     *     one that has lost what its command must have, such as a name that was erased
     */
    public static Optional<Command> entry(DomainEvent event) {
        return Optional.ofNullable(BY_EVENT.get(event.getClass()))
                .map(CommandCatalogue::commandOf)
                .flatMap(type -> made(type, event));
    }

    private static Optional<Command> made(Class<? extends Command> type, DomainEvent event) {
        var values = Arrays.stream(type.getRecordComponents())
                .map(component -> value(component, event))
                .toArray();
        var types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return Optional.of(type.cast(constructor.newInstance(values)));
        } catch (InvocationTargetException incomplete) {
            return Optional.empty();
        } catch (ReflectiveOperationException inaccessible) {
            throw new IllegalStateException(type + " cannot be made", inaccessible);
        }
    }

    private static @Nullable Object value(RecordComponent of, DomainEvent event) {
        if (of.getType() == Circumstances.class) {
            return circumstances(event.header());
        }
        if (event instanceof HouseOpened && of.getType() == Programme.class) {
            return event.header().profile().programme();
        }
        var found = component(of.getName(), event);
        return found instanceof Deliberation how ? deliberating(how) : found;
    }

    private static @Nullable Object component(String name, DomainEvent event) {
        try {
            var accessor = event.getClass().getMethod(name);
            accessor.setAccessible(true);
            return accessor.invoke(event);
        } catch (ReflectiveOperationException absent) {
            throw new IllegalStateException(event.getClass() + " has no " + name, absent);
        }
    }

    private static Circumstances circumstances(EventHeader header) {
        List<Answer> answers = header.warnings().stream()
                .flatMap(warning ->
                        Stream.ofNullable(warning.answer()).map(answer -> new Answer(warning.rule(), answer)))
                .distinct()
                .toList();
        return new Circumstances(
                header.occurred(),
                header.at(),
                header.onBehalfOf(),
                header.place(),
                header.ground(),
                header.reason(),
                answers);
    }

    private static Deliberating deliberating(Deliberation how) {
        return new Deliberating(
                how.rationale(),
                how.alternatives(),
                how.participants(),
                how.parentsView(),
                how.childView(),
                how.evidence().stream().map(Evidence::entry).toList());
    }
}
