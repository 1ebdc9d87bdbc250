package org.houvast.query.conformance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.houvast.language.duty.DutyState;

/**
 * How often something stands how.
 *
 * @param done done in time
 * @param doneLate done, after its day
 * @param late not done, and its day has passed
 * @param missing not done, and it can be done no more
 * @param notYetDue not done, and its day has not passed
 */
public record Tally(int done, int doneLate, int late, int missing, int notYetDue) {

    /** Of these states. */
    static Tally of(Collection<DutyState> states) {
        var list = List.copyOf(states);
        return new Tally(
                count(list, DutyState.MET),
                count(list, DutyState.MET_LATE),
                count(list, DutyState.LATE),
                count(list, DutyState.MISSING),
                count(list, DutyState.OPEN));
    }

    /** All of them. */
    public int all() {
        return done + doneLate + late + missing + notYetDue;
    }

    /** By the codes of the states, what asks for attention first; a state in which nothing stands is left out. */
    public Map<String, Integer> parts() {
        var parts = new LinkedHashMap<String, Integer>();
        parts.put(DutyState.MISSING.code(), missing);
        parts.put(DutyState.LATE.code(), late);
        parts.put(DutyState.MET_LATE.code(), doneLate);
        parts.put(DutyState.MET.code(), done);
        parts.put(DutyState.OPEN.code(), notYetDue);
        parts.values().removeIf(number -> number == 0);
        return parts;
    }

    /**
     * A part of a bar.
     *
     * @param state the code of the state
     * @param x where it begins, from 0 to 100
     * @param width how wide it is, from 0 to 100
     */
    public record Share(String state, double x, double width) {}

    /** The parts as shares of a bar of 100 wide, in their order. */
    public List<Share> shares() {
        var shares = new ArrayList<Share>();
        double x = 0;
        for (var part : parts().entrySet()) {
            double width = 100.0 * part.getValue() / all();
            shares.add(new Share(part.getKey(), x, width));
            x += width;
        }
        return shares;
    }

    private static int count(List<DutyState> states, DutyState state) {
        return (int) states.stream().filter(state::equals).count();
    }
}
