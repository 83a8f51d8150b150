package vn.caunoi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import org.junit.jupiter.api.Test;

class ShapeTest {

    @Test
    void aFragmentCountsWhereverItIsUsed() {
        assertThat(shape("{ a { ...F } b { ...F } } fragment F on T { x: c { d } e }"))
                .isEqualTo(shape("{ a { x: c { d } e } b { x: c { d } e } }"))
                .isEqualTo(new Shape(2, 3, 8, 2, 0));
    }

    @Test
    void fragmentsOnTheFirstLevelWidenIt() {
        assertThat(shape("{ ...F ... on Query { a ...F } } fragment F on Query { a b c }")
                        .width())
                .isEqualTo(7);
    }

    @Test
    void directivesCountWhereverTheyStand() {
        assertThat(shape("query @x { a @x ...F @x ... @x { b } } fragment F on Query @x { c @x }")
                        .directives())
                .isEqualTo(6);
    }

    @Test
    void theBiggestOperationCounts() {
        assertThat(shape("query A { a } query B { a { b { c } } } query C { x: a y: a }"))
                .isEqualTo(new Shape(2, 3, 3, 2, 0));
    }

    @Test
    void fragmentsThatDoubleFortyTimesAreCountedInNoTime() {
        var bomb = new StringBuilder("{ ...F0 } ");
        for (var i = 0; i < 40; i++) {
            bomb.append("fragment F%d on Query { ...F%d ...F%d } ".formatted(i, i + 1, i + 1));
        }
        assertThat(shape(bomb + "fragment F40 on Query { a { b } }").fields()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void fragmentsInACircleEnd() {
        assertThat(shape("{ ...F } fragment F on Query { a ...G } fragment G on Query { b ...F }")
                        .fields())
                .isEqualTo(2);
    }

    private static Shape shape(String document) {
        return Shape.of(Parser.parse(document));
    }
}
