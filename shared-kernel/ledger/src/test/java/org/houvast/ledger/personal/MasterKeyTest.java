package org.houvast.ledger.personal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.houvast.ledger.personal.KeyStore.KIM;
import static org.houvast.ledger.personal.KeyStore.LOU;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeyTest {

    private static final byte[] PLAIN = "\"x\"".getBytes(UTF_8);

    @TempDir
    private Path folder;

    private final KeyStore store = new KeyStore();
    private final List<String> warnings = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private Path path;

    @SuppressWarnings("NullAway.Init")
    private MasterKeySource source;

    @BeforeEach
    void inAFileThatIsNotThereYet() {
        path = folder.resolve("keys/master.key");
        source = MasterKeySource.of(null, path);
    }

    private PersonalKeys open() {
        return source.open(store.database, Clock.systemUTC(), warnings::add);
    }

    @Test
    void the_first_start_makes_one_for_its_owner_alone_and_says_to_back_it_up() throws IOException {
        var sealed = new Sealing(open()).seal(PLAIN, List.of(KIM));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path.getParent())))
                .isEqualTo("rwx------");
        assertThat(warnings).singleElement().asString().contains("back it up", path.toString());
        warnings.clear();
        assertThat(new Sealing(open()).open(sealed)).hasValue(PLAIN);
        assertThat(warnings).isEmpty();
    }

    @Test
    void a_key_that_is_gone_is_not_made_up_again() throws IOException {
        open();
        Files.delete(path);
        assertThatThrownBy(this::open)
                .isInstanceOf(MasterKeyException.class)
                .hasMessageContaining("missing")
                .hasMessageContaining(path.toString());
        assertThat(path).doesNotExist();
    }

    @Test
    void another_key_is_refused_even_before_anything_was_sealed() throws IOException {
        open();
        Files.writeString(path, MasterKeys.generate().lines());
        assertThatThrownBy(this::open)
                .isInstanceOf(MasterKeyException.class)
                .hasMessageContaining("not the one")
                .hasMessageNotContaining(Files.readString(path).strip());
    }

    @Test
    void a_file_that_others_may_read_is_warned_about() throws IOException {
        open();
        warnings.clear();
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r-----"));
        open();
        assertThat(warnings).singleElement().asString().contains("chmod 600");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "a2V5", "not base64 at all", "AAAA\nBBBB"})
    void what_is_no_key_is_refused_and_not_repeated(String text) throws IOException {
        Files.createDirectories(folder.resolve("keys"));
        Files.writeString(path, text);
        assertThatThrownBy(this::open)
                .isInstanceOf(MasterKeyException.class)
                .hasMessageContaining(path.toString())
                .hasMessageNotContaining("not base64 at all");
    }

    @Test
    void the_environment_can_hold_it_instead() {
        var first = MasterKeys.generate();
        var sealed = new Sealing(MasterKeySource.of(first.lines().strip(), path)
                        .open(store.database, Clock.systemUTC(), warnings::add))
                .seal(PLAIN, List.of(KIM));
        assertThat(path).doesNotExist();
        var both = MasterKeys.generate().lines().strip() + "," + first.lines().strip();
        var sealing =
                new Sealing(MasterKeySource.of(both, path).open(store.database, Clock.systemUTC(), warnings::add));
        assertThat(sealing.open(sealed)).hasValue(PLAIN);
    }

    @Test
    void a_rotation_wraps_every_key_anew_and_touches_no_value() throws IOException {
        var sealing = new Sealing(open());
        var sealed = List.of(sealing.seal(PLAIN, List.of(KIM)), sealing.seal(PLAIN, List.of(LOU)));
        var former = Files.readString(path);
        assertThat(source.rotate(store.database, done -> {})).isEqualTo(2);
        assertThat(Files.readString(path)).isNotEqualTo(former).hasLineCount(1);
        var after = new Sealing(open());
        assertThat(sealed).allSatisfy(value -> assertThat(after.open(value)).hasValue(PLAIN));
        Files.writeString(path, former);
        assertThatThrownBy(this::open).isInstanceOf(MasterKeyException.class);
    }

    @Test
    void a_rotation_leaves_tombstones_alone() {
        var keys = open();
        var sealed = new Sealing(keys).seal(PLAIN, List.of(KIM));
        keys.destroy(KIM);
        assertThat(source.rotate(store.database, done -> {})).isZero();
        assertThat(new Sealing(open()).open(sealed)).isEmpty();
    }

    @Test
    void a_rotation_does_not_begin_with_another_key() throws IOException {
        open();
        var another = MasterKeys.generate().lines();
        Files.writeString(path, another);
        assertThatThrownBy(() -> source.rotate(store.database, done -> {})).isInstanceOf(MasterKeyException.class);
        assertThat(path).hasContent(another);
    }

    @Test
    void a_rotation_from_the_environment_needs_both_keys() {
        var first = MasterKeys.generate().lines().strip();
        var one = MasterKeySource.of(first, path);
        new Sealing(one.open(store.database, Clock.systemUTC(), warnings::add)).seal(PLAIN, List.of(KIM));
        assertThatThrownBy(() -> one.rotate(store.database, done -> {}))
                .isInstanceOf(MasterKeyException.class)
                .hasMessageContaining("holds one key");
        var second = MasterKeys.generate().lines().strip();
        assertThat(MasterKeySource.of(second + "," + first, path).rotate(store.database, done -> {}))
                .isEqualTo(1);
        MasterKeySource.of(second, path).open(store.database, Clock.systemUTC(), warnings::add);
    }
}
