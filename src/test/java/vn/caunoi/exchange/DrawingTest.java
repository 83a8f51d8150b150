package vn.caunoi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.base.Lang;
import vn.caunoi.exchange.Printing.Reason;

/** What a browser sends is anybody's: nothing of it runs, fetches, or swells. */
class DrawingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <script>alert(1)</script>                                       | FORBIDDEN_ELEMENT
            <style>@import url(http://x/)</style>                           | FORBIDDEN_ELEMENT
            <image href="http://x/a.png"/>                                  | FORBIDDEN_ELEMENT
            <foreignObject><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject> | FORBIDDEN_ELEMENT
            <use href="#a"/>                                                | FORBIDDEN_ELEMENT
            <a href="http://x/"><text>x</text></a>                          | FORBIDDEN_ELEMENT
            <animate attributeName="x"/>                                    | FORBIDDEN_ELEMENT
            <g><filter/></g>                                                | FORBIDDEN_ELEMENT
            <p xmlns="http://www.w3.org/1999/xhtml">x</p>                   | FORBIDDEN_ELEMENT
            <?php echo 1 ?>                                                 | FORBIDDEN_ELEMENT
            <rect onload="alert(1)"/>                                       | FORBIDDEN_ATTRIBUTE
            <rect style="fill:red"/>                                        | FORBIDDEN_ATTRIBUTE
            <rect fill="url(http://x/)"/>                                   | FORBIDDEN_ATTRIBUTE
            <rect fill="URL ( #a )"/>                                       | FORBIDDEN_ATTRIBUTE
            <rect fill="u\\72l(//x)"/>                                      | FORBIDDEN_ATTRIBUTE
            <rect id="javascript:x"/>                                       | FORBIDDEN_ATTRIBUTE
            <rect xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="#"/> | FORBIDDEN_ATTRIBUTE
            <rect>                                                          | MALFORMED
            <path d="M0 0 Q oh dear"/>                                      | MALFORMED
            <g transform="rotate(x)"><rect width="1" height="1"/></g>       | MALFORMED
            <text>&nbsp;</text>                                             | MALFORMED
            """)
    void whatIsNoShapeAndNoWordRefusesTheWhole(String inside, Reason reason) {
        assertThat(printed("<svg xmlns=\"http://www.w3.org/2000/svg\">" + inside + "</svg>"))
                .isEqualTo(new Printing.Refused(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no drawing",
                "<html/>",
                "<svg/>",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&a;</text></svg>",
                "<!DOCTYPE svg SYSTEM \"http://x/a.dtd\"><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&b;</text></svg>"
            })
    void whatIsNoSvgOrDeclaresEntitiesIsMalformed(String text) {
        assertThat(printed(text)).isEqualTo(new Printing.Refused(Reason.MALFORMED));
    }

    @Test
    void whatIsTooLongOrTooDeepIsTooBig() {
        var nested = "<g>".repeat(50) + "</g>".repeat(50);
        var many = "<g/>".repeat(100_001);
        var letters = " ".repeat(Drawing.MOST_CHARACTERS + 1);

        for (var inside : new String[] {nested, many, letters}) {
            assertThat(printed("<svg xmlns=\"http://www.w3.org/2000/svg\">" + inside + "</svg>"))
                    .isEqualTo(new Printing.Refused(Reason.TOO_BIG));
        }
    }

    private static Printing printed(String svg) {
        return Exports.pdf(TestPictures.whole(), svg, Lang.VI);
    }
}
