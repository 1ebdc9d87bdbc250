package org.houvast.standalone.start;

import java.util.Map;
import org.houvast.language.profile.ProfileFile;
import org.houvast.language.profile.ProgrammeProfile;

/**
 * A version of a programme profile that an organisation wrote.
 *
 * @param settings the settings as they stand in its file
 * @param profile the profile that they make
 */
public record OwnProfile(Map<String, String> settings, ProgrammeProfile profile) {
    public OwnProfile {
        settings = Map.copyOf(settings);
    }

    /**
     * The profile that these settings make.
     *
     * @throws org.houvast.language.profile.NoProfile naming the setting that is wrong
     */
    public static OwnProfile of(Map<String, String> settings) {
        return new OwnProfile(settings, ProfileFile.of(settings));
    }
}
