package vn.caunoi.base.graphql;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

/** An item of a list in an answer: a map that shares its keys with the other items, and writes itself as JSON. */
final class Row extends AbstractMap<String, @Nullable Object> implements JacksonSerializable {

    private final List<SerializedString> keys;
    private final @Nullable Object[] values;

    /** @param values as many as there are keys */
    Row(List<SerializedString> keys, @Nullable Object[] values) {
        this.keys = keys;
        this.values = values;
    }

    @Override
    public Set<Map.Entry<String, @Nullable Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, @Nullable Object>> iterator() {
                return IntStream.range(0, values.length)
                        .<Map.Entry<String, @Nullable Object>>mapToObj(
                                at -> new SimpleImmutableEntry<>(keys.get(at).getValue(), values[at]))
                        .iterator();
            }

            @Override
            public int size() {
                return values.length;
            }
        };
    }

    @Override
    public void serialize(JsonGenerator json, SerializationContext context) {
        json.writeStartObject(this);
        for (int at = 0; at < values.length; at++) {
            json.writeName(keys.get(at));
            switch (values[at]) {
                case null -> json.writeNull();
                case String text -> json.writeString(text);
                case Integer number -> json.writeNumber(number);
                case Boolean yes -> json.writeBoolean(yes);
                case Object other -> context.writeValue(json, other);
            }
        }
        json.writeEndObject();
    }

    @Override
    public void serializeWithType(JsonGenerator json, SerializationContext context, TypeSerializer type) {
        serialize(json, context);
    }
}
