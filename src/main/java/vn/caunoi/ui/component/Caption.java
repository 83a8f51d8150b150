package vn.caunoi.ui.component;

import java.io.Serializable;
import java.util.List;

/**
 * What stands around a picture when it is saved.
 *
 * @param title what it shows
 * @param lines day, sources and terms, under the picture
 * @param fileName without an ending, in letters that every system can write
 */
public record Caption(String title, List<String> lines, String fileName) implements Serializable {

    public Caption {
        lines = List.copyOf(lines);
        fileName = fileName.replaceAll("[^A-Za-z0-9-]+", "-");
    }
}
