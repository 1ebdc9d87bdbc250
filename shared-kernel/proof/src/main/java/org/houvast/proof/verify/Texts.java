package org.houvast.proof.verify;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What is said, in Dutch or English. */
final class Texts {

    private final ResourceBundle bundle;

    Texts(String language) {
        this.bundle = ResourceBundle.getBundle(
                "org.houvast.proof.verify.messages",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String get(String key, @Nullable Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }

    String of(Finding finding) {
        String id = finding.id();
        String detail = finding.detail();
        return get(
                        finding.kind().name(),
                        String.valueOf(finding.position()),
                        String.valueOf(finding.other()),
                        id == null ? "" : " [" + id + "]",
                        detail == null ? "" : detail)
                + (detail == null || bundle.getString(finding.kind().name()).contains("{3}")
                        ? ""
                        : " (" + detail + ")");
    }
}
