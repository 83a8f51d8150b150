interface Sink {
  point(x: number, y: number): void;
  lineStart(): void;
  lineEnd(): void;
  polygonStart(): void;
  polygonEnd(): void;
}

/** Passes on only points that lie at least so far from the one before: what nobody can see need not be drawn. */
export function thin(sink: Sink, distance: number): Sink {
  let before: [number, number] | undefined;
  return {
    point(x, y) {
      if (!before || (x - before[0]) ** 2 + (y - before[1]) ** 2 >= distance ** 2) {
        before = [x, y];
        sink.point(x, y);
      }
    },
    lineStart() {
      before = undefined;
      sink.lineStart();
    },
    lineEnd: () => sink.lineEnd(),
    polygonStart: () => sink.polygonStart(),
    polygonEnd: () => sink.polygonEnd(),
  };
}
