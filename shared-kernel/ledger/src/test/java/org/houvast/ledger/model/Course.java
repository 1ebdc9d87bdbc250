package org.houvast.ledger.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes a ledger through a course of steps, beside a list that knows what must come of each. */
final class Course {

    private final ModelledLedger ledger;
    private final List<Written> recorded = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final long[] passed = new long[Steps.READERS];
    private int drawn;
    private long signed;

    private Course(ModelledLedger ledger) {
        this.ledger = ledger;
    }

    /** @throws AssertionError when the ledger does anything else than the model */
    static void run(ModelledLedger ledger, List<Step> steps) {
        Course course = new Course(ledger);
        steps.forEach(course::take);
        course.everything();
    }

    private void take(Step step) {
        switch (step) {
            case Step.Append append -> append(append);
            case Step.Read read -> read(read);
            case Step.Sign _ -> sign();
            case Step.Crash _ -> {
                ledger.crash();
                everything();
            }
        }
    }

    private void append(Step.Append append) {
        List<Written> commit = new ArrayList<>();
        Map<String, Long> next = new HashMap<>(versions);
        append.drafts().forEach(draft -> commit.add(written(draft, next)));
        boolean place = hasPlace(commit);
        assertThat(ledger.append(commit, append.trouble()))
                .as("%s has a place after %s", commit, recorded)
                .isEqualTo(place);
        if (place) {
            recorded.addAll(commit);
            commit.forEach(event -> ids.add(event.id()));
            versions.putAll(next);
        }
    }

    private Written written(Step.Draft draft, Map<String, Long> next) {
        String id = draft.known() && !recorded.isEmpty() ? recorded.getFirst().id() : "event-" + drawn++;
        if (draft.stream() == 0) {
            return new Written(id, null, 0);
        }
        String stream = "stream-" + draft.stream();
        if (draft.stale() && versions.containsKey(stream)) {
            return new Written(id, stream, versions.getOrDefault(stream, 0L));
        }
        return new Written(id, stream, next.merge(stream, 0L, (before, _) -> before + 1));
    }

    private boolean hasPlace(List<Written> commit) {
        Set<String> claimed = new HashSet<>();
        return commit.stream()
                .allMatch(event -> !ids.contains(event.id())
                        && claimed.add(event.id())
                        && (event.stream() == null
                                || (event.version() > versions.getOrDefault(event.stream(), -1L)
                                        && claimed.add(event.stream() + "@" + event.version()))));
    }

    private void read(Step.Read read) {
        long from = passed[read.reader()];
        List<Placed> given = ledger.after(from);
        assertThat(given).as("what follows " + from).isEqualTo(expected(from));
        int taken = Math.min(read.take(), given.size());
        if (taken > 0) {
            passed[read.reader()] = given.get(taken - 1).position();
        }
    }

    private List<Placed> expected(long after) {
        List<Placed> expected = new ArrayList<>();
        for (long position = after + 1; position <= recorded.size(); position++) {
            expected.add(new Placed(position, recorded.get((int) position - 1)));
        }
        return expected;
    }

    private void sign() {
        long size = ledger.sign();
        assertThat(size).as("signed for").isBetween(signed, (long) recorded.size());
        signed = size;
    }

    private void everything() {
        assertThat(ledger.after(0)).as("the whole ledger").isEqualTo(expected(0));
    }
}
