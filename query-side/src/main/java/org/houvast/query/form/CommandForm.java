package org.houvast.query.form;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.houvast.language.access.CommandName;
import org.houvast.language.catalogue.Labels;
import org.houvast.language.catalogue.Recorded;
import org.houvast.language.event.DecisionEvent;
import org.houvast.query.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * A form, ready to be filled in.
 *
 * @param title what is done with it
 * @param address where it is sent
 * @param draft where what was begun is kept
 * @param fields what it asks
 * @param besides what may be said besides
 * @param version the version of the case that the sender has seen, for a decision; null when any will do
 * @param key the key under which it is recorded once, however often it is sent
 * @param decision whether it records a decision
 */
public record CommandForm(
        String title,
        String address,
        String draft,
        List<Field> fields,
        List<Field> besides,
        @Nullable Long version,
        String key,
        boolean decision) {

    private static final Pattern OF_SOMETHING = Pattern.compile("(/api/(?:cases|houses)/[^/]+)/[^/]+");

    /** The form of a command. */
    static CommandForm of(
            CommandName command, String address, Choices choices, long version, LocalDate today, Words words) {
        var fields = new CommandFields(command, words, choices, today);
        boolean decision = DecisionEvent.class.isAssignableFrom(Recorded.by(command));
        return new CommandForm(
                Labels.command(command, words.language().locale()),
                address,
                drafts(command, address),
                fields.asked(),
                fields.besides(),
                decision ? version : null,
                UUID.randomUUID().toString(),
                decision);
    }

    /** Beside the case or house; what is to be opened has no address yet. */
    private static String drafts(CommandName command, String address) {
        var beside = OF_SOMETHING.matcher(address);
        return (beside.matches() ? beside.group(1) : "/api") + "/drafts/" + command.code();
    }
}
