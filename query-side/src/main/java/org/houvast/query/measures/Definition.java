package org.houvast.query.measures;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.query.page.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a measure means. A definition never changes: another meaning is another version.
 *
 * @param id the name of the measure
 * @param version from 1
 * @param units the codes of the units it can count; the first is the usual one
 * @param targets the rate that was agreed to reach, between 0 and 1, by unit
 * @param title its title, by language
 * @param text what is counted and how, by unit and language
 */
record Definition(
        String id,
        int version,
        List<String> units,
        Map<String, Double> targets,
        Map<String, String> title,
        Map<String, Map<String, String>> text) {

    private static final Set<String> UNITS =
            Stream.of(Unit.values()).map(Unit::code).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> LANGUAGES =
            Stream.of(Language.values()).map(Language::tag).collect(Collectors.toUnmodifiableSet());

    /** @throws IllegalArgumentException when something is missing or impossible */
    Definition {
        check(id.matches("[a-z][a-z-]*") && version > 0, id, "needs an id in kebab-case and a version from 1");
        check(!units.isEmpty() && UNITS.containsAll(units), id, "counts units that do not exist");
        check(units.containsAll(targets.keySet()), id, "has a target for a unit that it does not count");
        check(targets.values().stream().allMatch(rate -> rate > 0 && rate <= 1), id, "has an impossible target");
        check(spoken(title), id, "needs a title in each language");
        check(text.keySet().equals(Set.copyOf(units)), id, "needs a text for each unit");
        check(text.values().stream().allMatch(Definition::spoken), id, "needs a text in each language");
    }

    private static boolean spoken(Map<String, String> texts) {
        return texts.keySet().equals(LANGUAGES) && texts.values().stream().noneMatch(String::isBlank);
    }

    private static void check(boolean holds, String id, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("The definition of " + id + " " + otherwise);
        }
    }

    String title(Language language) {
        return String.valueOf(title.get(language.tag()));
    }

    String text(Unit unit, Language language) {
        return String.valueOf(text.getOrDefault(unit.code(), Map.of()).get(language.tag()));
    }

    @Nullable
    Double target(Unit unit) {
        return targets.get(unit.code());
    }
}
