package vn.caunoi.network;

/** How many steps records are away from a goal, as far as it was looked; given up where that would be too much. */
final class Distances {

    private final Lens lens;
    private final Numbers met = new Numbers();
    /** Where the records of each distance end among those met. */
    private int[] ends = new int[8];

    private int reach;
    private int left;

    Distances(Lens lens, int goal, int mostLinks) {
        this.lens = lens;
        this.left = mostLinks;
        met.add(goal);
        ends[0] = 1;
    }

    /** Whether everything within reach is known. */
    boolean known() {
        return left > 0;
    }

    void spreadTo(int steps) {
        while (reach < steps && known()) {
            var from = reach == 0 ? 0 : ends[reach - 1];
            for (int place = from; place < ends[reach] && known(); place++) {
                lens.each(met.get(place), (other, fact) -> {
                    met.add(other);
                    return --left > 0;
                });
            }
            ends[++reach] = met.size();
        }
    }

    /** Whether the goal may be so many steps away: always where that is not known. */
    boolean allow(int record, int steps) {
        if (!known()) {
            return true;
        }
        var place = met.placeOf(record);
        return place < 0 ? steps > reach : distance(place) <= steps;
    }

    private int distance(int place) {
        var distance = 0;
        while (place >= ends[distance]) {
            distance++;
        }
        return distance;
    }
}
