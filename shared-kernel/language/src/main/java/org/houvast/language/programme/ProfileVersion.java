package org.houvast.language.programme;

/**
 * The programme profile by which an entry was judged, frozen in it.
 *
 * @param programme the programme
 * @param version the version of its profile, from 1
 */
public record ProfileVersion(Programme programme, int version) {

    /** As it is spoken of: {@code simbahuizen-be@1}. */
    @Override
    public String toString() {
        return programme.code() + "@" + version;
    }
}
