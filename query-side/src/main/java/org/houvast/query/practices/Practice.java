package org.houvast.query.practices;

import java.util.Locale;
import java.util.stream.Stream;
import org.houvast.query.page.Language;
import org.jspecify.annotations.Nullable;

/**
 * A practice of source 001: names and facts are the source's, the summary and the target group are told in our words, in
 * English.
 *
 * @param id its id
 * @param name its name in English
 * @param dutchName its name in the source
 * @param buildingBlock the building block under which the source has it
 * @param oneLine what it is, in one line
 * @param initiator who began or offers it
 * @param targetGroup for whom it is; null where the source repeats the goal in its place
 * @param inBodyList whether the source's lists have it, or its annex alone
 */
record Practice(
        String id,
        String name,
        String dutchName,
        BuildingBlock buildingBlock,
        String oneLine,
        String initiator,
        @Nullable String targetGroup,
        boolean inBodyList) {

    /**
     * A building block of the source.
     *
     * @param number 1 to 8
     * @param theme what it is about, in English
     * @param themeNl what it is about, in the words of the source
     * @param subgroupNl the group within it, in the words of the source; null where it has none
     */
    record BuildingBlock(
            int number,
            String theme,
            String themeNl,
            @Nullable String subgroupNl) {

        String theme(Language language) {
            return language == Language.NL ? themeNl : theme;
        }
    }

    String name(Language language) {
        return language == Language.NL ? dutchName : name;
    }

    /** Whether any of what is told of it contains these words, whatever their case. */
    boolean mentions(String words) {
        var sought = words.toLowerCase(Locale.ROOT);
        return Stream.of(id, name, dutchName, oneLine, initiator, targetGroup == null ? "" : targetGroup)
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(sought));
    }
}
