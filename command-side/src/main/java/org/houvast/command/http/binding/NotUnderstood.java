package org.houvast.command.http.binding;

import java.util.List;

/** What was sent is no command. */
public final class NotUnderstood extends RuntimeException {

    private final List<Fault> faults;

    NotUnderstood(List<Fault> faults) {
        super(faults.size() + " fault(s) in what was sent");
        this.faults = List.copyOf(faults);
    }

    /** One fault. */
    public static NotUnderstood of(String field, String code, String... details) {
        return new NotUnderstood(List.of(Fault.of(field, code, details)));
    }

    /** Everything that is wrong with it. */
    public List<Fault> faults() {
        return faults;
    }
}
