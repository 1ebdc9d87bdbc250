package org.houvast.query.form;

import java.util.List;
import org.houvast.language.concern.Client;
import org.houvast.language.concern.ConcernEvent.CaseOpened;
import org.houvast.query.timeline.History;

/** The clients of a case: the parents that a form offers. */
final class Clients {

    private Clients() {}

    static List<Client> of(History history) {
        return history.entries().stream()
                .filter(entry -> entry.event() instanceof CaseOpened)
                .flatMap(entry -> ((CaseOpened) entry.event()).clients().stream())
                .toList();
    }
}
