package org.houvast.standalone.start;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.houvast.language.profile.NoProfile;
import org.houvast.language.profile.Profiles;
import org.houvast.language.profile.ProgrammeProfile;

/** Versions of programme profiles that an organisation wrote itself: a folder of files of settings. */
public final class ProfileFolder {

    private ProfileFolder() {}

    /**
     * The profiles of a folder.
     *
     * @throws CannotStart naming the first file that holds none, and what is wrong with it
     */
    public static List<OwnProfile> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .sorted()
                    .map(ProfileFolder::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new CannotStart(
                    ExitCode.SETTING, "HOUVAST_PROFILES must be a folder that can be read, not " + folder, unreadable);
        }
    }

    /**
     * The profile of a file.
     *
     * @throws CannotStart saying what is wrong with it
     */
    public static OwnProfile read(Path file) {
        try {
            var settings = new Properties();
            settings.load(new StringReader(Files.readString(file)));
            return OwnProfile.of(settings.stringPropertyNames().stream()
                    .collect(Collectors.toMap(name -> name, settings::getProperty)));
        } catch (NoProfile wrong) {
            throw new CannotStart(ExitCode.SETTING, "the profile " + file + ": " + wrong.getMessage(), wrong);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new CannotStart(ExitCode.SETTING, "the profile " + file + " cannot be read", unreadable);
        }
    }

    /**
     * Puts profiles beside those that come with the product.
     *
     * @throws CannotStart when one contradicts another version
     */
    public static void take(Collection<ProgrammeProfile> profiles) {
        try {
            Profiles.take(profiles);
        } catch (IllegalArgumentException contradiction) {
            throw new CannotStart(ExitCode.SETTING, String.valueOf(contradiction.getMessage()), contradiction);
        }
    }
}
