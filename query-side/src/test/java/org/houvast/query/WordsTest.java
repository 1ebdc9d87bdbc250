package org.houvast.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.houvast.language.Coded;
import org.houvast.language.access.Role;
import org.houvast.language.catalogue.EventCatalogue;
import org.houvast.language.programme.Programme;
import org.houvast.query.page.Language;
import org.houvast.query.page.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    private static final Set<String> NEVER_SHOWN = Set.of("DecisionKind", "Rule");

    @Test
    void what_is_filled_in_is_not_filled_in_itself() {
        var said = Words.in(Language.EN).say("tell.child-moved", "{1}", "a {2} house", "$0");
        assertThat(said).contains("{1}").contains("a {2} house").contains("$0");
    }

    @Test
    void both_languages_say_the_same_things() {
        assertThat(Words.in(Language.EN).all().keySet())
                .isEqualTo(Words.in(Language.NL).all().keySet());
    }

    @Test
    void both_languages_leave_the_same_places_to_fill_in() {
        Words.in(Language.NL)
                .all()
                .forEach((key, text) -> assertThat(places(
                                String.valueOf(Words.in(Language.EN).all().get(key))))
                        .as(key)
                        .isEqualTo(places(text)));
    }

    private static Set<String> places(String text) {
        var places = new TreeSet<String>();
        for (int i = 0; i < 5; i++) {
            if (text.contains("{" + i + "}")) {
                places.add("{" + i + "}");
            }
        }
        return places;
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_entry_has_a_name(Language language) {
        assertThat(EventCatalogue.byName().keySet())
                .allSatisfy(name -> assertThat(Words.in(language).know("entry." + name))
                        .as(name)
                        .isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void every_capability_has_a_heading(Language language) {
        assertThat(EventCatalogue.byName().keySet().stream()
                        .map(name -> "capability." + name.substring(0, name.indexOf('.'))))
                .hasSizeGreaterThan(60)
                .allSatisfy(
                        key -> assertThat(Words.in(language).know(key)).as(key).isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void every_word_of_every_vocabulary_in_an_event_is_translated(Language language) {
        var vocabularies = new HashSet<Class<?>>(Set.of(Role.class, Programme.class));
        EventCatalogue.events().forEach(event -> collect(event, vocabularies));
        assertThat(vocabularies).hasSizeGreaterThan(20);
        for (var vocabulary : vocabularies) {
            if (!NEVER_SHOWN.contains(vocabulary.getSimpleName())) {
                for (var word : vocabulary.getEnumConstants()) {
                    var key = "word." + vocabulary.getSimpleName() + "." + ((Coded) word).code();
                    assertThat(Words.in(language).know(key)).as(key).isTrue();
                }
            }
        }
    }

    private static void collect(Type type, Set<Class<?>> vocabularies) {
        if (type instanceof ParameterizedType list) {
            collect(list.getActualTypeArguments()[0], vocabularies);
        } else if (type instanceof Class<?> known && known.isRecord()) {
            Arrays.stream(known.getRecordComponents())
                    .forEach(component -> collect(component.getGenericType(), vocabularies));
        } else if (type instanceof Class<?> known && known.isEnum() && Coded.class.isAssignableFrom(known)) {
            vocabularies.add(known);
        }
    }
}
