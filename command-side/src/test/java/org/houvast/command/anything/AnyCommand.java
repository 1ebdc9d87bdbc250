package org.houvast.command.anything;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.houvast.command.catalogue.CommandCatalogue;
import org.houvast.command.deciding.Circumstances;
import org.houvast.command.deciding.Command;
import org.houvast.command.story.People;
import org.houvast.language.AttachmentId;
import org.houvast.language.EventId;
import org.houvast.language.Identifier;
import org.houvast.language.event.Ground;
import org.houvast.language.practice.PracticeId;
import org.houvast.language.practice.Practices;
import org.houvast.language.programme.Programme;
import org.jspecify.annotations.Nullable;

/**
 * Any command at all, made from the components of its record: a command that is added later is made as well. People,
 * houses, words and days are few, so that commands meet.
 */
final class AnyCommand {

    private static final List<Integer> DAYS_AWAY = List.of(-2500, -1500, -400, -90, -1, 0, 1, 30, 184, 600);
    private static final List<Integer> FIGURES = List.of(0, 1, 1, 2, 3, 4, 60);
    private static final List<AttachmentId> DOCUMENTS = List.of(new AttachmentId("report"), new AttachmentId("photo"));
    private static final List<String> WORDS = List.of("Els", "Jan", "Quiet evenings", "");

    private static final List<PracticeId> PRACTICES = Practices.all().stream()
            .sorted(Comparator.comparing(PracticeId::value))
            .limit(2)
            .toList();

    private final SplittableRandom random;
    private final List<EventId> entries;
    private final LocalDate today;

    private AnyCommand(SplittableRandom random, List<EventId> entries, LocalDate today) {
        this.random = random;
        this.entries = entries;
        this.today = today;
    }

    /** A command of this day that may speak of these entries. */
    static Command of(SplittableRandom random, List<EventId> entries, LocalDate today) {
        var any = new AnyCommand(random, entries, today);
        return (Command) any.record(any.one(CommandCatalogue.commands()));
    }

    private Object record(Class<?> type) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(components).map(this::component).toArray());
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new LinkageError("No " + type + " can be made", e);
        }
    }

    private @Nullable Object component(RecordComponent component) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return optional && random.nextInt(3) == 0 ? null : value(component.getGenericType());
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType several) {
            return several(several);
        }
        var known = (Class<?>) type;
        if (known == Circumstances.class) {
            return circumstances();
        }
        if (known.isEnum()) {
            return known == Programme.class && random.nextInt(3) > 0
                    ? Programme.SIMBAHUIZEN_BE
                    : one(Arrays.asList(known.getEnumConstants()));
        }
        return known.isRecord() && !Identifier.class.isAssignableFrom(known) ? record(known) : simple(known);
    }

    private Object simple(Class<?> known) {
        return switch (known.getSimpleName()) {
            case "CaseId" -> People.CASE;
            case "ChildId" -> one(List.of(People.ANNA, People.ANNA, People.BRAM, People.STRANGER));
            case "PersonId" ->
                one(List.of(People.MOTHER, People.FATHER, People.COACH, People.GRANDMOTHER, People.BRAM.person()));
            case "AttachmentId" -> one(DOCUMENTS);
            case "HouseId" -> one(List.of(People.HOUSE, People.OTHER_HOUSE));
            case "EventId" -> random.nextInt(8) == 0 ? new EventId("nowhere") : one(entries);
            case "PracticeId" -> one(PRACTICES);
            case "String" -> one(WORDS);
            case "int", "Integer" -> one(FIGURES);
            case "boolean" -> random.nextInt(3) > 0;
            case "LocalDate" -> today.plusDays(one(DAYS_AWAY));
            case "LocalTime" -> LocalTime.NOON;
            default -> throw new AssertionError("Nothing is known of " + known);
        };
    }

    private Object several(ParameterizedType type) {
        var raw = (Class<?>) type.getRawType();
        if (raw == Map.class) {
            return Map.of();
        }
        var some = new LinkedHashSet<Object>();
        IntStream.range(0, 1 + random.nextInt(3)).forEach(i -> some.add(value(type.getActualTypeArguments()[0])));
        if (random.nextInt(8) == 0) {
            some.clear();
        }
        return raw == Set.class ? some : List.copyOf(some);
    }

    private Circumstances circumstances() {
        var plain = Circumstances.on(random.nextInt(10) == 0 ? today.plusDays(one(DAYS_AWAY)) : today);
        return random.nextInt(8) > 0
                ? plain.because("It is best")
                : new Circumstances(
                        plain.occurred(),
                        null,
                        null,
                        null,
                        new Ground(one(List.of(Ground.Kind.values())), "reference"),
                        null,
                        List.of());
    }

    private <T> T one(List<T> pool) {
        return pool.get(random.nextInt(pool.size()));
    }
}
