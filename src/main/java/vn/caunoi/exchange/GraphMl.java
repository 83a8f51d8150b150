package vn.caunoi.exchange;

import java.io.ByteArrayOutputStream;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import vn.caunoi.base.Lang;

/** GraphML with declared attributes, each with its type; what is not known is not written. */
final class GraphMl {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final XMLStreamWriter xml;
    private final Picture picture;
    private final Lang lang;

    private GraphMl(XMLStreamWriter xml, Picture picture, Lang lang) {
        this.xml = xml;
        this.picture = picture;
        this.lang = lang;
    }

    static byte[] of(Picture picture, Lang lang) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            new GraphMl(xml, picture, lang).write();
            xml.close();
        } catch (XMLStreamException unwritten) {
            throw new IllegalStateException("GraphML cannot be written", unwritten);
        }
        return bytes.toByteArray();
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        keys("graph", "string", "title", "filter", "on", "knownAt", "leftOut", "address");
        keys("node", "string", "label", "labelVi", "labelEn", "kind", "sort", "country", "confidence");
        keys("node", "boolean", "ended");
        keys("node", "int", "hiddenNeighbours");
        keys(
                "edge",
                "string",
                "label",
                "labelVi",
                "labelEn",
                "kind",
                "since",
                "until",
                "confidence",
                "activity",
                "heldBy");
        keys("edge", "string", "heldByLabel", "record", "sources");
        xml.writeStartElement("graph");
        xml.writeAttribute("id", "network");
        xml.writeAttribute("edgedefault", "directed");
        about();
        for (var node : picture.nodes()) {
            node(node);
        }
        for (int i = 0; i < picture.edges().size(); i++) {
            edge("e" + i, picture.edges().get(i));
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void keys(String of, String type, String... names) throws XMLStreamException {
        for (var name : names) {
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", of + "." + name);
            xml.writeAttribute("for", of);
            xml.writeAttribute("attr.name", name);
            xml.writeAttribute("attr.type", type);
        }
    }

    private void about() throws XMLStreamException {
        var caption = picture.caption();
        data("graph.title", caption.title());
        data("graph.filter", caption.filter());
        data("graph.on", caption.on());
        data("graph.knownAt", picture.knownAt());
        data(
                "graph.leftOut",
                picture.leftOut().isEmpty()
                        ? null
                        : picture.leftOut().stream()
                                .map(count -> count.kind() + " " + count.count())
                                .collect(Collectors.joining("; ")));
        data("graph.address", caption.address());
    }

    private void node(Picture.Node node) throws XMLStreamException {
        xml.writeStartElement("node");
        xml.writeAttribute("id", node.id().toString());
        data("node.label", node.label(lang));
        data("node.labelVi", node.labelVi());
        data("node.labelEn", node.labelEn());
        data("node.kind", node.id().kind());
        data("node.sort", node.sort());
        data("node.country", node.country());
        data("node.confidence", node.confidence());
        data("node.ended", node.ended());
        data("node.hiddenNeighbours", node.hidden());
        xml.writeEndElement();
    }

    private void edge(String id, Picture.Edge edge) throws XMLStreamException {
        var holder = edge.holder();
        xml.writeStartElement("edge");
        xml.writeAttribute("id", id);
        xml.writeAttribute("source", edge.from().toString());
        xml.writeAttribute("target", edge.to().toString());
        data("edge.label", edge.kind().label(lang));
        data("edge.labelVi", edge.kind().label(Lang.VI));
        data("edge.labelEn", edge.kind().label(Lang.EN));
        data("edge.kind", edge.kind());
        data("edge.since", edge.since());
        data("edge.until", edge.until());
        data("edge.confidence", edge.confidence());
        data("edge.activity", edge.activity());
        data("edge.heldBy", holder == null ? null : holder.id());
        data("edge.heldByLabel", holder == null ? null : holder.label(lang));
        data("edge.record", edge.proof());
        data("edge.sources", edge.sources().isEmpty() ? null : Words.sources(edge.sources(), lang));
        xml.writeEndElement();
    }

    private void data(String key, @Nullable Object value) throws XMLStreamException {
        if (value != null) {
            xml.writeStartElement("data");
            xml.writeAttribute("key", key);
            xml.writeCharacters(Words.withoutControls(value.toString()));
            xml.writeEndElement();
        }
    }
}
