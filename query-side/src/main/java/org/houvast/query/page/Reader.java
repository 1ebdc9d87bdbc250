package org.houvast.query.page;

import java.util.Set;
import org.houvast.language.access.CommandName;
import org.houvast.language.access.Question;
import org.houvast.language.access.Role;
import org.houvast.query.access.Sight;

/**
 * Who reads the answer.
 *
 * @param name the name of the account
 * @param roles the roles in which they read
 * @param language the language in which they read
 */
public record Reader(String name, Set<Role> roles, Language language) {

    /** What they may see. */
    public Sight sight() {
        return Sight.of(roles);
    }

    /** Whether they see names and free text. */
    public boolean seesNames() {
        return sight() == Sight.FULL;
    }

    /** Whether they see what was withdrawn from view: who withdraws it, and who inspects that. */
    public boolean seesWithdrawn() {
        return seesNames() && (roles.contains(Role.INSPECTOR) || maySend(CommandName.WITHDRAW_ENTRY));
    }

    /** The texts in their language. */
    public Words words() {
        return Words.in(language);
    }

    /** Whether they may ask this question. */
    public boolean mayAsk(Question question) {
        return roles.stream().anyMatch(question.roles()::contains);
    }

    /** Whether they may send this command. */
    public boolean maySend(CommandName command) {
        return roles.stream().anyMatch(command.roles()::contains);
    }
}
