package vn.caunoi.hostile;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that were never meant for a register: statements, scripts, templates, and signs that break encodings. */
final class HostileTexts {

    /** None of them holds what an answer is searched for, so that one that quotes the text is not taken for a leak. */
    static final List<String> FRAGMENTS = List.of(
            "",
            " ",
            "\0",
            "Đà\0Nẵng",
            "'; drop table record; --",
            "' or '1'='1",
            "%' union select null, version() --",
            "'); delete partner; commit; --",
            "$1",
            ":x",
            "?",
            "??",
            "'",
            "''",
            "\"",
            "\\",
            "\\'",
            "%_\\",
            "/*",
            "--",
            "$$",
            "$tag$",
            "1; select pg_sleep(0)",
            "{1,2}",
            "array[1]",
            "\\copy",
            "E'\\\\'",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "javascript:alert(1)",
            "]]><!--",
            "&lt;b&gt;&#0;",
            "${jndi:ldap://localhost/a}",
            "#{7*7}",
            "{{7*7}}",
            "<%= 7*7 %>",
            "%{7*7}",
            "../../../../etc/passwd",
            "file:///etc/passwd",
            "%s%s%n%x",
            "{0}",
            "%00",
            "%0d%0aSet-Cookie: a=b",
            "\r\nX: y",
            "\u202E\u2066\u200F",
            "\u200B\uFEFF",
            "e\u0301\u0323\u0302",
            "Z\u0351\u036B\u0343\u036A\u0302",
            "\uD800",
            "\uDFFF\uD800",
            "\uFFFF",
            "\uFFFE",
            "😀",
            "\uD83D",
            "Ho\u00E0 B\u00ECnh",
            "Hoa\u0300 Bi\u0300nh",
            "ĐÀ NẴNG",
            "đ",
            "İıſK",
            "-1",
            "0",
            "1e309",
            "9".repeat(40),
            "NaN",
            "null",
            "true",
            "infinity",
            "0000-00-00",
            "9999-12-31",
            "(((((((((((",
            ")",
            "[[[[",
            "}",
            "*",
            "+",
            "(a+)+$",
            "&|!:*",
            "<->",
            "AAAA",
            "==",
            "bm9kZTox",
            "MATERIAL",
            "TỐI MẬT");

    private HostileTexts() {}

    /** One of them, some of them together, one of them many times, or signs by chance. */
    static String any(Random chance) {
        return switch (chance.nextInt(10)) {
            case 0, 1, 2, 3, 4 -> one(chance);
            case 5, 6 -> one(chance) + one(chance) + one(chance);
            case 7 -> one(chance).repeat(1 + chance.nextInt(200));
            default -> signs(chance, 1 + chance.nextInt(60));
        };
    }

    private static String one(Random chance) {
        return FRAGMENTS.get(chance.nextInt(FRAGMENTS.size()));
    }

    private static String signs(Random chance, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> Character.toString(
                        switch (chance.nextInt(4)) {
                            case 0 -> chance.nextInt(0x80);
                            case 1 -> 0x300 + chance.nextInt(0x70);
                            case 2 -> chance.nextInt(0x10000);
                            default -> chance.nextInt(Character.MAX_CODE_POINT + 1);
                        }))
                .collect(Collectors.joining());
    }
}
