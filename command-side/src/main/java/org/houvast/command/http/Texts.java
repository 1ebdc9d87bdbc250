package org.houvast.command.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The texts of the answers, in Dutch and English. */
public final class Texts {

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    /** The texts that come with the product. */
    public Texts() {
        texts.setBasename("command/messages");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setDefaultLocale(Locale.forLanguageTag("nl"));
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
    }

    /** The text under a key. */
    public String text(Locale language, String key, String... details) {
        return texts.getMessage(key, details, language);
    }
}
