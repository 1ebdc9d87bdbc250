package org.houvast.query.dossier;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Things in parts of so many, the next made when its turn comes; of nothing one empty part. */
final class Parts {

    private Parts() {}

    static <T> Iterable<List<T>> of(Iterable<T> all, int together) {
        return () -> new Cutting<>(all.iterator(), together);
    }

    private static final class Cutting<T> implements Iterator<List<T>> {
        private final Iterator<T> all;
        private final int together;
        private boolean begun;

        Cutting(Iterator<T> all, int together) {
            this.all = all;
            this.together = together;
        }

        @Override
        public boolean hasNext() {
            return !begun || all.hasNext();
        }

        @Override
        public List<T> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            begun = true;
            var part = new ArrayList<T>();
            while (part.size() < together && all.hasNext()) {
                part.add(all.next());
            }
            return part;
        }
    }
}
