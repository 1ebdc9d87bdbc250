package org.houvast.command.http;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.houvast.language.rule.Findings;
import org.houvast.language.rule.Refusal;

/** A refusal as it is told to a program: codes and facts to act on, sentences to show. */
public final class RefusalDetails {

    private RefusalDetails() {}

    /** The code and facts to act on, and the sentences in a language. */
    public static Map<String, Object> of(Refusal refusal, Locale language) {
        var told = new LinkedHashMap<String, Object>();
        told.put("code", refusal.code());
        var rule = refusal.rule();
        if (rule != null) {
            told.put("rule", Findings.rule(rule, language));
        }
        told.put("source", refusal.source());
        told.put("finding", Findings.finding(rule, refusal.finding(), refusal.facts(), language));
        told.put("remedy", Findings.remedy(rule, refusal.finding(), refusal.facts(), language));
        told.put("facts", refusal.facts());
        return told;
    }
}
