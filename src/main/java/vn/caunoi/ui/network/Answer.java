package vn.caunoi.ui.network;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;
import vn.caunoi.network.NetworkNode;

/**
 * What the network says to a question.
 *
 * @param nodes what the findings name: it is put into the picture
 * @param chains whether a finding is a chain of records in their order
 */
record Answer(Inquiry inquiry, List<Finding> findings, List<Long> nodes, boolean chains) {

    static final int MOST = 50;

    /**
     * One sentence of the answer.
     *
     * @param nodes what of the picture it speaks of, in order
     * @param links the lines it speaks of; empty for all among its nodes
     */
    record Finding(List<Phrase> sentence, List<String> nodes, Set<String> links) {}

    /** Words of a sentence, or a record that is named in it. */
    record Phrase(String words, @Nullable Long record) {

        static Phrase words(String words) {
            return new Phrase(words, null);
        }

        static Phrase of(NetworkNode node, Lang lang) {
            return new Phrase(node.label(lang), node.recordId());
        }
    }

    Answer {
        findings = List.copyOf(findings);
    }

    /** What is drawn strong: the chosen finding, else the first chain, or all that is named; nothing of insights. */
    List<Finding> strong(int chosen) {
        if (chosen > 0 && chosen <= findings.size()) {
            return List.of(findings.get(chosen - 1));
        }
        return inquiry.isAboutThePicture() || findings.isEmpty()
                ? List.of()
                : chains ? List.of(findings.getFirst()) : findings;
    }
}
