package org.houvast.query.page;

import java.util.Locale;

/** The languages of pages and answers. */
public enum Language {
    /** Dutch as written in Flanders; the default. */
    NL(Locale.forLanguageTag("nl-BE")),
    EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** For dates and numbers. */
    public Locale locale() {
        return locale;
    }

    /** {@code nl} or {@code en}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** The language of a locale; Dutch when it is neither. */
    public static Language of(Locale locale) {
        return EN.tag().equals(locale.getLanguage()) ? EN : NL;
    }
}
