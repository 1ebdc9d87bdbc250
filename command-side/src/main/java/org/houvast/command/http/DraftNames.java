package org.houvast.command.http;

import org.houvast.command.http.binding.CommandForm;
import org.houvast.language.CaseId;
import org.houvast.language.HouseId;
import org.houvast.language.event.Actor;
import org.houvast.ledger.drafting.Drafts;
import org.houvast.ledger.personal.Subject;
import org.jspecify.annotations.Nullable;

/** Whose draft of which form it is, and under whose key it lies. */
final class DraftNames {

    private DraftNames() {}

    /**
     * The name of somebody's draft.
     *
     * @param stream the case or house; null for one that the form opens, which has no key yet: it lies under its writer's
     * @throws IllegalArgumentException when the case or house has no id that there can be
     */
    static Drafts.Name of(CommandForm form, @Nullable String stream, Actor actor) {
        return new Drafts.Name(
                actor.id(), about(form, stream, actor), form.name().code());
    }

    private static Subject about(CommandForm form, @Nullable String stream, Actor actor) {
        if (stream == null) {
            return Subject.ofAccount(actor.id());
        }
        return Subject.of(form.forCase() ? new CaseId(stream) : new HouseId(stream));
    }
}
