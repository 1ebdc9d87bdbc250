package org.houvast.query.timeline;

import java.time.LocalDate;
import java.util.List;
import org.houvast.query.page.Words;

/**
 * A timeline as a picture: shapes with their places, in units of the picture.
 *
 * @param width its width
 * @param height its height
 * @param left where its days begin
 * @param label what it shows, for who cannot see it
 * @param ticks the calendar
 * @param lanes a lane for the family and one per child
 */
public record Picture(int width, int height, int left, String label, List<Tick> ticks, List<Lane> lanes) {

    /** The whole of a history, every entry of it marked. */
    public static Picture whole(History history, Names names, Words words, LocalDate today) {
        return new Drawing(words, names, Period.of(history, today)).draw(history, history.entries());
    }

    /**
     * A line of the calendar.
     *
     * @param x where
     * @param label the year or month; empty for a line between
     * @param strong whether it begins a year
     */
    public record Tick(double x, String label, boolean strong) {}

    /**
     * A lane.
     *
     * @param name whose
     * @param y where it begins
     * @param height how high it is
     * @param bars stretches of time
     * @param marks entries
     */
    public record Lane(String name, int y, int height, List<Bar> bars, List<Mark> marks) {}

    /**
     * A stretch of time.
     *
     * @param kind its style
     * @param x where it begins
     * @param y its upper edge
     * @param width how long it is
     * @param height how high it is
     * @param text what is written in it; empty when it does not fit
     * @param title what it is, in full
     * @param position the entry that began it
     */
    public record Bar(
            String kind, double x, int y, double width, int height, String text, String title, long position) {}

    /**
     * An entry.
     *
     * @param kind its style
     * @param path its shape
     * @param late whether it was recorded late
     * @param title what it is, in full
     * @param position the entry
     */
    public record Mark(String kind, String path, boolean late, String title, long position) {}
}
