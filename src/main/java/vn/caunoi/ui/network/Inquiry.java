package vn.caunoi.ui.network;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.network.CentralityMeasure;
import vn.caunoi.province.Region;

/** A question put to the network. */
sealed interface Inquiry {

    /** The questions, in the order in which they are offered. */
    enum Kind {
        CONNECTION,
        COMMON,
        UNTIED,
        MISSING,
        BRIDGES,
        COMMUNITIES,
        CENTRAL
    }

    Kind kind();

    /** How two records are connected, in at most so many steps. */
    record Connection(long from, long to, int steps) implements Inquiry {
        static final int USUAL = 4;
        static final int LONGEST = 6;

        @Override
        public Kind kind() {
            return Kind.CONNECTION;
        }
    }

    /** What several records have in common. */
    record Common(List<Long> of) implements Inquiry {
        @Override
        public Kind kind() {
            return Kind.COMMON;
        }
    }

    /** Which provinces of a region have no partner in a country, named by its code. */
    record Untied(Region region, String country) implements Inquiry {
        @Override
        public Kind kind() {
            return Kind.UNTIED;
        }
    }

    /** Whom the neighbours of a province work with and it does not; partners, or the countries they are from. */
    record Missing(long province, boolean countries) implements Inquiry {
        @Override
        public Kind kind() {
            return Kind.MISSING;
        }
    }

    /** Who stands between two groups, each of numbers of records and names of regions. */
    record Bridges(List<String> one, List<String> other) implements Inquiry {
        @Override
        public Kind kind() {
            return Kind.BRIDGES;
        }
    }

    /** Which records of the picture belong closely together. */
    record Communities() implements Inquiry {
        @Override
        public Kind kind() {
            return Kind.COMMUNITIES;
        }
    }

    /** Which records of the picture are central. */
    record Central(CentralityMeasure measure) implements Inquiry {
        @Override
        public Kind kind() {
            return Kind.CENTRAL;
        }
    }

    /** Whether the picture answers it by itself; otherwise its answer is added to the picture. */
    default boolean isAboutThePicture() {
        return this instanceof Communities || this instanceof Central;
    }

    /** The records it names. */
    default List<Long> records() {
        return switch (this) {
            case Connection asked -> List.of(asked.from(), asked.to());
            case Common asked -> asked.of();
            case Missing asked -> List.of(asked.province());
            case Bridges asked ->
                Stream.concat(asked.one().stream(), asked.other().stream())
                        .map(Inquiry::number)
                        .filter(Objects::nonNull)
                        .toList();
            case Untied _, Communities _, Central _ -> List.of();
        };
    }

    /** The number of the record that stands for itself in an address; null for a region. */
    static @Nullable Long number(String key) {
        return key.matches("[1-9][0-9]{0,17}") ? Long.valueOf(key) : null;
    }
}
