package vn.caunoi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldTest {

    @Test
    void wordsAreComparedAsPeopleTypeThem() {
        assertThat(Fold.same("Đà Nẵng", "da nang")).isTrue();
        assertThat(Fold.same("Hoà Bình", "Hòa Bình")).isTrue();
        assertThat(Fold.contains("Cộng hòa Séc", "SEC")).isTrue();
        assertThat(Fold.same("Đà Nẵng", "nang")).isFalse();
    }
}
