package org.houvast.ledger.personal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.houvast.language.CaseId;
import org.houvast.language.ChildId;
import org.houvast.language.HouseId;
import org.houvast.language.Identifier;
import org.houvast.language.PersonId;

/**
 * Whom a personal value is about, and whose key seals it.
 *
 * @param value {@code person/kim}, {@code case/peeters}, {@code house/den-eik}, {@code account/anna}: the kind as well, because two kinds of
 *     things may have the same id
 */
public record Subject(String value) implements Comparable<Subject> {

    /**
     * The subject with this id; a child is the same as the person it is.
     *
     * @throws IllegalArgumentException when that kind of thing has no key
     */
    public static Subject of(Identifier id) {
        return new Subject(
                switch (id) {
                    case ChildId child -> "person/" + child.value();
                    case PersonId person -> "person/" + person.value();
                    case CaseId family -> "case/" + family.value();
                    case HouseId house -> "house/" + house.value();
                    default ->
                        throw new IllegalArgumentException(
                                "A " + id.getClass().getSimpleName() + " is nobody that a value can be about");
                });
    }

    /** The holder of an account, for what is theirs alone; its name may have any form. */
    public static Subject ofAccount(String account) {
        return new Subject("account/" + URLEncoder.encode(account, StandardCharsets.UTF_8));
    }

    @Override
    public int compareTo(Subject other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
