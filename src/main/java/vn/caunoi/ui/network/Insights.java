package vn.caunoi.ui.network;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import vn.caunoi.network.Centralities;
import vn.caunoi.network.Communities;
import vn.caunoi.network.Network;
import vn.caunoi.network.NetworkNode;
import vn.caunoi.ui.Format;
import vn.caunoi.ui.Texts;
import vn.caunoi.ui.network.Answer.Finding;
import vn.caunoi.ui.network.Answer.Phrase;

/** What a picture says about itself: who belongs together, and who stands out. */
final class Insights {
    private static final int FEW = 20;
    private static final int NAMED = 6;
    private static final int LARGEST = 4;

    private Insights() {}

    /** The same picture with what was asked of it. */
    static Scene in(Scene scene, Network network, Inquiry inquiry) {
        return switch (inquiry) {
            case Inquiry.Communities asked -> communities(scene, network, asked);
            case Inquiry.Central asked -> central(scene, network, asked);
            default -> scene;
        };
    }

    private static Scene communities(Scene scene, Network network, Inquiry asked) {
        var lang = Texts.lang();
        var groups = new HashMap<String, String>();
        var findings = new ArrayList<Finding>();
        for (var community : Communities.in(network)) {
            var keys = community.members().stream().map(Insights::key).toList();
            keys.forEach(key -> groups.put(key, community.label(lang)));
            var sentence = new ArrayList<Phrase>();
            sentence.add(Phrase.words(I18NProvider.translate("network.community", community.size()) + " "));
            Answers.list(community.members().stream().limit(NAMED).toList(), lang, sentence);
            if (community.size() > NAMED) {
                sentence.add(Phrase.words("…"));
            }
            findings.add(new Finding(sentence, keys, Set.of()));
        }
        return scene.with(node -> node.in(groups.get(node.key())), new Answer(asked, findings, List.of(), false));
    }

    private static Scene central(Scene scene, Network network, Inquiry.Central asked) {
        var lang = Texts.lang();
        var ranked = Centralities.in(network, asked.measure());
        var most = ranked.stream().mapToDouble(each -> each.score()).max().orElse(0);
        var weights = new HashMap<String, Double>();
        ranked.forEach(each -> weights.put(key(each.node()), most == 0 ? 1 : 1 + LARGEST * each.score() / most));
        var findings = ranked.stream()
                .filter(each -> each.score() > 0)
                .limit(FEW)
                .map(each -> new Finding(
                        List.of(
                                Phrase.of(each.node(), lang),
                                Phrase.words(
                                        " – " + Format.current().number(Math.round(each.score() * 1000) / 1000.0))),
                        List.of(key(each.node())),
                        Set.of()))
                .toList();
        return scene.with(
                node -> node.with(node.hidden(), weights.getOrDefault(node.key(), 1.0)),
                new Answer(asked, findings, List.of(), false));
    }

    private static String key(NetworkNode node) {
        return Node.key(node.recordId());
    }
}
