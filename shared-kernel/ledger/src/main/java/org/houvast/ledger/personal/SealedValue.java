package org.houvast.ledger.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A sealed value as it is stored: {@code personal:1:<subjects, by commas>:<base64url>} of salt, one wrapped key per
 * subject, nonce, ciphertext and tag. What stands before the base64 is authenticated with it.
 */
final class SealedValue {

    static final String PREFIX = "personal:1:";
    static final int SALT = 16;

    private static final int LONGEST_LIST = 4096;
    private static final String BETWEEN = ",";

    private final String head;
    private final List<Subject> subjects;
    private final byte[] body;

    SealedValue(List<Subject> subjects, byte[] body) {
        this.head = head(subjects);
        this.subjects = List.copyOf(subjects);
        this.body = body;
    }

    private static String head(List<Subject> subjects) {
        return PREFIX
                + String.join(BETWEEN, subjects.stream().map(Subject::value).toList()) + ":";
    }

    /** @throws UnreadableValueException when it has not the form of a sealed value */
    static SealedValue parse(String stored) {
        int end = stored.indexOf(':', PREFIX.length());
        if (!stored.startsWith(PREFIX) || end < 0) {
            throw new UnreadableValueException("it has not the form of a sealed value");
        }
        var subjects = subjects(stored.substring(PREFIX.length(), end));
        byte[] body;
        try {
            body = Base64.getUrlDecoder().decode(stored.substring(end + 1));
        } catch (IllegalArgumentException e) {
            throw new UnreadableValueException("it has not the form of a sealed value");
        }
        if (body.length < SALT + Aes.KEY * subjects.size() + Aes.NONCE + Aes.TAG) {
            throw new UnreadableValueException("it is shorter than a sealed value can be");
        }
        return new SealedValue(subjects, body);
    }

    private static List<Subject> subjects(String list) {
        var subjects = new ArrayList<Subject>();
        for (int from = 0, to; from <= list.length(); from = to + 1) {
            to = list.indexOf(BETWEEN, from);
            to = to < 0 ? list.length() : to;
            subjects.add(new Subject(list.substring(from, to)));
        }
        return subjects;
    }

    /** The subjects of every sealed value in a text, which may be JSON; every entry that is read is looked through. */
    static SortedSet<Subject> subjectsIn(String text) {
        var found = new TreeSet<Subject>();
        for (int at = text.indexOf(PREFIX); at >= 0; at = text.indexOf(PREFIX, at + 1)) {
            int from = at + PREFIX.length();
            int end = text.indexOf(':', from);
            if (end > from && end - from <= LONGEST_LIST && text.indexOf('"', from, end) < 0) {
                found.addAll(subjects(text.substring(from, end)));
            }
        }
        return found;
    }

    List<Subject> subjects() {
        return subjects;
    }

    byte[] body() {
        return body;
    }

    String text() {
        return head + Base64.getUrlEncoder().withoutPadding().encodeToString(body);
    }

    byte[] context() {
        return head.getBytes(UTF_8);
    }

    byte[] salt() {
        return Arrays.copyOf(body, SALT);
    }

    byte[] wrapped(int subject) {
        int from = SALT + Aes.KEY * subject;
        return Arrays.copyOfRange(body, from, from + Aes.KEY);
    }

    int encrypted() {
        return SALT + Aes.KEY * subjects.size();
    }
}
