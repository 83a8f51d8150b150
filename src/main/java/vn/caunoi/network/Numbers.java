package vn.caunoi.network;

import java.util.Arrays;

/** A set of numbers that keeps the order in which they came. */
final class Numbers {
    private int[] order = new int[8];
    private int[] table = new int[32];
    private int size;

    int size() {
        return size;
    }

    int get(int place) {
        return order[place];
    }

    boolean contains(int number) {
        return table[slot(number)] != 0;
    }

    boolean add(int number) {
        var slot = slot(number);
        if (table[slot] != 0) {
            return false;
        }
        if (size == order.length) {
            order = Arrays.copyOf(order, size * 2);
        }
        order[size++] = number;
        table[slot] = size;
        if (size * 3 > table.length) {
            grow();
        }
        return true;
    }

    void clear() {
        if (size > 0) {
            Arrays.fill(table, 0);
            size = 0;
        }
    }

    int[] toArray() {
        return Arrays.copyOf(order, size);
    }

    /** The place at which a number came; -1 for one that is not there. */
    int placeOf(int number) {
        return table[slot(number)] - 1;
    }

    private int slot(int number) {
        var mask = table.length - 1;
        var slot = (number * 0x9E3779B9 >>> 7) & mask;
        while (table[slot] != 0 && order[table[slot] - 1] != number) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        table = new int[table.length * 4];
        for (int place = 0; place < size; place++) {
            table[slot(order[place])] = place + 1;
        }
    }
}
