package org.houvast.query.accesslog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody looked for or took along (NEN 7513; domain.md 4.3).
 *
 * @param id its id
 * @param at when
 * @param who the account
 * @param roles the codes of the roles in which the account was logged in
 * @param what the code of what was done: {@code search}, {@code dossier}
 * @param caseId the case it was about; absent when about many
 * @param terms what was asked for, by the names of the parameters; absent when nothing was, or when erased
 * @param found how many answers there were: cases of a search, entries of a dossier
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Access(
        String id,
        Instant at,
        String who,
        List<String> roles,
        String what,
        @Nullable String caseId,
        @Nullable Map<String, String> terms,
        int found) {}
