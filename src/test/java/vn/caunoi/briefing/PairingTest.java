package vn.caunoi.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caunoi.matching.Sentence;

/** A sentence is found again by what it is about, and by its words only where that does not tell. */
class PairingTest {

    private static final int NONE = Pairing.NONE;

    @Test
    void whatIsAboutTheSameIsTheSameWhateverItsWords() {
        assertThat(pair(List.of(trace("Xuất khẩu: 5 tỷ", 1)), List.of(trace("Xuất khẩu: 6 tỷ", 1))))
                .containsExactly(0);
        assertThat(pair(List.of(trace("Một", 1)), List.of(trace("Một nữa", 2)))).containsExactly(NONE);
    }

    @Test
    void ofSeveralAboutTheSameTheWordsGoBeforeThePlace() {
        var was = List.of(trace("Quà", 1, 7), trace("Xe", 2, 7));
        var is = List.of(trace("Phiên dịch", 1, 7), trace("Quà", 2, 7), trace("Xe", 3, 7));

        assertThat(pair(was, is)).containsExactly(1, 2);
    }

    @Test
    void ofSeveralAboutTheSameWithOtherWordsThePlaceTells() {
        var was = List.of(trace("Quà: áo dài", 1, 7), trace("Xe: 7 chỗ", 2, 7));
        var is = List.of(trace("Quà: gốm", 1, 7), trace("Xe: 16 chỗ", 2, 7));

        assertThat(pair(was, is)).containsExactly(0, 1);
    }

    @Test
    void aPlaceThatIsTakenLeavesWhatElseIsAboutTheSame() {
        var was = List.of(trace("Xe: 7 chỗ", 2, 7));
        var is = List.of(trace("Xe: 16 chỗ", 1, 7));

        assertThat(pair(was, is)).containsExactly(0);
    }

    @Test
    void theSameWordsAboutOtherRecordsAreTheSame() {
        assertThat(pair(List.of(trace("Một câu", 1)), List.of(trace("Một câu", 2, 3, 4))))
                .containsExactly(0);
    }

    @Test
    void aSumOverOneMoreRecordIsTheSameSum() {
        var was = List.of(new LineTrace(List.of(1L, 2L, 3L), "Hiện trạng", 1, same("Cam kết: 3"), BriefingSize.FULL));
        var is = List.of(
                new LineTrace(List.of(9L), "Hiện trạng", 1, same("Khác"), BriefingSize.FULL),
                new LineTrace(List.of(1L, 2L, 3L, 4L), "Hiện trạng", 1, same("Cam kết: 4"), BriefingSize.FULL));

        assertThat(pair(was, is)).containsExactly(1);
    }

    @Test
    void halfOfTheRecordsIsNotEnough() {
        assertThat(pair(List.of(trace("Ta hứa", 1, 50, 60)), List.of(trace("Họ hứa", 2, 50, 60))))
                .containsExactly(NONE);
    }

    @Test
    void noTwoAreFoundInOne() {
        var was = List.of(trace("Một", 1), trace("Hai", 1));

        assertThat(pair(was, List.of(trace("Một", 1)))).containsExactly(0, NONE);
    }

    @Test
    void theNameOfASentenceStaysWhateverStandsBeforeIt() {
        var before = LineTrace.named(BriefingSectionKind.PEOPLE, List.of(line("Một", 1), line("Hai", 2)));
        var after = LineTrace.named(
                BriefingSectionKind.PEOPLE,
                List.of(line("Không", 3), line("Một khác", 1), line("Hai", 2), line("Hai b", 2)));

        assertThat(before.get(0).key()).isEqualTo(after.get(1).key());
        assertThat(before.get(1).key()).isEqualTo(after.get(2).key());
        assertThat(after).extracting(BriefingLine::key).doesNotHaveDuplicates();
        assertThat(LineTrace.named(BriefingSectionKind.SUMMARY, List.of(line("Một", 1)))
                        .getFirst()
                        .key())
                .as("of another section")
                .isNotEqualTo(before.getFirst().key());
    }

    private static int[] pair(List<LineTrace> was, List<LineTrace> is) {
        return Pairing.of(was, is);
    }

    private static LineTrace trace(String words, long record) {
        return new LineTrace(List.of(record), null, 1, same(words), BriefingSize.FULL);
    }

    private static LineTrace trace(String words, int place, long record) {
        return new LineTrace(List.of(record), null, place, same(words), BriefingSize.FULL);
    }

    private static LineTrace trace(String words, long first, long second, long third) {
        return new LineTrace(List.of(first, second, third), null, 1, same(words), BriefingSize.FULL);
    }

    private static Sentence same(String words) {
        return new Sentence(words, words);
    }

    private static BriefingLine line(String words, long record) {
        return new BriefingLine(null, same(words), BriefingMark.REGISTER, List.of(record), List.of(), null, null);
    }
}
