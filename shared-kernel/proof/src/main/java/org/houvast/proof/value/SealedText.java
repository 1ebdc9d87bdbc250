package org.houvast.proof.value;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.houvast.proof.MalformedException;

/** JSON with sealed values among its strings. */
public final class SealedText {

    private final byte[] json;
    private final List<Place> places = new ArrayList<>();

    /** One sealed value and the bytes of its string, quotes included. */
    private record Place(int start, int end, SealedValue value) {}

    /** Finds the sealed values; strings that only look like one are left alone. */
    public SealedText(byte[] json) {
        this.json = json;
        for (int at = 0; at < json.length; at++) {
            if (json[at] == '"') {
                int end = endOfString(at);
                sealed(at, end).ifPresent(places::add);
                at = end - 1;
            }
        }
    }

    private int endOfString(int start) {
        int at = start + 1;
        while (at < json.length && json[at] != '"') {
            at += json[at] == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, json.length);
    }

    private Optional<Place> sealed(int start, int end) {
        String string = new String(json, start, end - start, UTF_8);
        if (!string.startsWith(SealedValue.PREFIX, 1)) {
            return Optional.empty();
        }
        try {
            String text = JsonString.unescaped(string.substring(1, string.length() - 1));
            return Optional.of(new Place(start, end, SealedValue.parse(text)));
        } catch (MalformedException e) {
            return Optional.empty();
        }
    }

    /** The sealed values in their order. */
    public List<SealedValue> values() {
        return places.stream().map(Place::value).toList();
    }

    /** The JSON with each sealed value replaced by the JSON that is given for it. */
    public String with(Function<SealedValue, String> replacement) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Place place : places) {
            text.append(new String(json, from, place.start() - from, UTF_8)).append(replacement.apply(place.value()));
            from = place.end();
        }
        return text.append(new String(json, from, json.length - from, UTF_8)).toString();
    }
}
