package org.houvast.query.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far a dossier is.
 *
 * @param ticket what it is asked for by
 * @param state {@code waiting}, {@code making}, {@code done}, {@code failed} or {@code not-signed}
 * @param done how many entries are in it
 * @param of how many it will have at most
 * @param address where this can be asked again
 * @param file where it is downloaded; absent before it is done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Progress(
        String ticket,
        String state,
        int done,
        int of,
        String address,
        @Nullable String file) {

    static Progress of(Ticket ticket) {
        var address = "/api/cases/" + ticket.wanted().names().caseId() + "/dossier/" + ticket.id();
        return new Progress(
                ticket.id(),
                ticket.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                ticket.done(),
                ticket.wanted().size(),
                address,
                ticket.state() == Ticket.State.DONE ? address + "/file" : null);
    }

    /** Whether nothing more comes of waiting. */
    public boolean ended() {
        return !state.equals("waiting") && !state.equals("making");
    }
}
