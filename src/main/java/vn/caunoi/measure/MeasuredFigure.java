package vn.caunoi.measure;

import java.util.List;
import vn.caunoi.figure.Figure;
import vn.caunoi.source.Citation;

/** A figure in numbers with the sources it rests on, never without one. */
public record MeasuredFigure(Figure figure, List<Citation> sources) {

    public MeasuredFigure {
        sources = List.copyOf(sources);
    }
}
