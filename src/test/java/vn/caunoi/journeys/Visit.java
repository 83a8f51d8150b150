package vn.caunoi.journeys;

import vn.caunoi.base.Lang;

/** One look at one page. */
record Visit(String path, Lang language, boolean dark, int width) {
    private static final int DESK = 1400;
    private static final int TELEPHONE = 390;

    static Visit of(String path, Lang language) {
        return new Visit(path, language, false, DESK);
    }

    Visit inTheDark() {
        return new Visit(path, language, true, width);
    }

    Visit onATelephone() {
        return new Visit(path, language, dark, TELEPHONE);
    }

    @Override
    public String toString() {
        return "%s %s%s%s".formatted(language, path, dark ? " dark" : "", width == DESK ? "" : " " + width);
    }
}
