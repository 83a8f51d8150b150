package vn.caunoi.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.base.RecordKind;

/**
 * The network in memory, in arrays of numbers: some forty bytes a record and as many a fact, so that a million of each
 * find room. Records and facts are numbered from 0; days are counted as {@link Days} does. The facts of a record stand
 * side by side, by kind of what they lead to and the most telling first ({@link Telling}). Facts that are proven by a
 * record without links of its own (a relation) are listed there too.
 *
 * <p>It is written by {@link GraphReading} and {@link GraphRenewal} alone, under the lock of {@link Graphs}.
 */
final class Graph {

    static final byte OPEN = 1;
    static final byte SUGGESTED = 2;
    static final byte ENDED = 4;

    static final int CLOSED = Integer.MIN_VALUE;

    static final RecordKind[] KINDS = RecordKind.values();
    static final EdgeKind[] FACTS = EdgeKind.values();

    /** What is known of each record. */
    final class Records {
        int size;
        long[] id = new long[0];
        byte[] kind = new byte[0];
        byte[] flags = new byte[0];
        /** The ordinal of its activity; -1 for what is neither alive nor dead. */
        byte[] activity = new byte[0];
        /** The same by what is public alone. */
        byte[] openActivity = new byte[0];

        byte[] stage = new byte[0];
        /** A bit for each purpose. */
        short[] purposes = new short[0];
        /** The number of the set of its sectors, see {@link Tags}. */
        int[] sectors = new int[0];
        /** The number of its country among {@link #countries}; -1 for none. */
        short[] country = new short[0];
        /** The day of its last dated sign. */
        short[] lastSign = new short[0];
        /** The first and the last day on which it was there. */
        short[] from = new short[0];

        short[] to = new short[0];
        /** Where its links begin, and how many there are. */
        int[] start = new int[0];

        int[] length = new int[0];

        void room(int most) {
            if (most > id.length) {
                id = Arrays.copyOf(id, most);
                kind = Arrays.copyOf(kind, most);
                flags = Arrays.copyOf(flags, most);
                activity = Arrays.copyOf(activity, most);
                openActivity = Arrays.copyOf(openActivity, most);
                stage = Arrays.copyOf(stage, most);
                purposes = Arrays.copyOf(purposes, most);
                sectors = Arrays.copyOf(sectors, most);
                country = Arrays.copyOf(country, most);
                lastSign = Arrays.copyOf(lastSign, most);
                from = Arrays.copyOf(from, most);
                to = Arrays.copyOf(to, most);
                start = Arrays.copyOf(start, most);
                length = Arrays.copyOf(length, most);
            }
        }
    }

    /** What is known of each fact. */
    final class Facts {
        int size;
        int[] from = new int[0];
        int[] to = new int[0];
        /** The number of the record that proves it. */
        int[] proof = new int[0];
        /** The ordinal of its kind; -1 for a fact that is no more. */
        byte[] kind = new byte[0];

        short[] since = new short[0];
        byte[] precision = new byte[0];
        short[] until = new short[0];
        boolean[] suggested = new boolean[0];

        void room(int most) {
            if (most > from.length) {
                from = Arrays.copyOf(from, most);
                to = Arrays.copyOf(to, most);
                proof = Arrays.copyOf(proof, most);
                kind = Arrays.copyOf(kind, most);
                since = Arrays.copyOf(since, most);
                precision = Arrays.copyOf(precision, most);
                until = Arrays.copyOf(until, most);
                suggested = Arrays.copyOf(suggested, most);
            }
        }
    }

    final Records records = new Records();
    final Facts facts = new Facts();
    /** Links: what they lead to. */
    int[] other = new int[0];
    /** By which fact; with the sign {@link #CLOSED} where that or what they lead to is not public. */
    int[] by = new int[0];
    /** The end of the links in use, and how many of those before it are in use no more. */
    int linkEnd;

    int wasted;
    boolean anythingInternal;

    /** The ISO codes by the numbers that records use. */
    final Map<String, Short> countries = new HashMap<>();
    /** The codes and the ids of the countries, by those numbers. */
    final List<String> countryCodes = new ArrayList<>();

    final List<Long> countryIds = new ArrayList<>();
    final Tags sectors = new Tags();

    Territory territory = Territory.NONE;
    Crowds crowds = new Crowds(this);

    /** Records that were entered after the graph was read; before them ids stand in order. */
    private final Map<Long, Integer> late = new HashMap<>();

    private int inOrder;

    /** The number of a record; -1 when the network does not know it. */
    int indexOf(long id) {
        var found = Arrays.binarySearch(records.id, 0, inOrder, id);
        return found >= 0 ? found : late.getOrDefault(id, -1);
    }

    RecordKind kind(int record) {
        return KINDS[records.kind[record]];
    }

    boolean is(int record, byte flag) {
        return (records.flags[record] & flag) != 0;
    }

    /** Enters a record; while the graph is read they come in the order of their ids. */
    int enter(long id, RecordKind kind) {
        var number = records.size;
        if (number == records.id.length) {
            records.room(number + number / 8 + 64);
        }
        records.size++;
        records.id[number] = id;
        records.kind[number] = (byte) kind.ordinal();
        records.activity[number] = -1;
        records.openActivity[number] = -1;
        records.stage[number] = -1;
        records.country[number] = -1;
        records.lastSign[number] = Days.UNKNOWN;
        records.from[number] = Days.UNKNOWN;
        records.to[number] = Days.UNKNOWN;
        if (inOrder == number && (number == 0 || records.id[number - 1] < id)) {
            inOrder++;
        } else {
            late.put(id, number);
        }
        return number;
    }

    int enterFact(int from, int to, int proof, EdgeKind kind) {
        var number = facts.size;
        if (number == facts.from.length) {
            facts.room(number + number / 8 + 64);
        }
        facts.size++;
        facts.from[number] = from;
        facts.to[number] = to;
        facts.proof[number] = proof;
        facts.kind[number] = (byte) kind.ordinal();
        facts.since[number] = Days.UNKNOWN;
        facts.until[number] = Days.UNKNOWN;
        return number;
    }

    /** The fact of a link. */
    int fact(int link) {
        return by[link] & ~CLOSED;
    }

    int otherEnd(int fact, int end) {
        return facts.from[fact] == end ? facts.to[fact] : facts.from[fact];
    }

    /** Whether the record that proves the fact is none of its ends and so lists it by itself. */
    boolean provenAside(int fact) {
        return facts.proof[fact] != facts.from[fact] && facts.proof[fact] != facts.to[fact];
    }

    /** Where the links to records of that kind begin among the links of a record; those of the next kind follow. */
    int startOf(int record, int kind) {
        var low = records.start[record];
        var high = low + records.length[record];
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (records.kind[other[middle]] < kind) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether so many links have moved that reading everything anew saves room. */
    boolean isScattered() {
        return wasted > linkEnd / 4;
    }

    /** The bytes that the arrays take. */
    long bytes() {
        return records.id.length * 38L + facts.from.length * 19L + (other.length + by.length) * 4L;
    }
}
