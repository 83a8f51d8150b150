/** What is used of libraries that bring no types. */
declare module 'd3-geo' {
  interface Sink {
    point(x: number, y: number): void;
    lineStart(): void;
    lineEnd(): void;
    polygonStart(): void;
    polygonEnd(): void;
  }

  interface Projection {
    (place: readonly number[]): [number, number] | null;
    stream(sink: Sink): Sink;
    rotate(angles: readonly number[]): this;
    fitWidth(width: number, shape: { type: 'Sphere' }): this;
    translate(): [number, number];
    translate(to: readonly number[]): this;
    clipExtent(box: readonly (readonly number[])[]): this;
  }

  export function geoEqualEarth(): Projection;
  export function geoPath(projection: { stream(sink: Sink): Sink }): (shape: object) => string | null;
}

declare module 'topojson-client' {
  export function merge(topology: object, polygons: object[]): object;
  export function feature(topology: object, geometry: object): { geometry: { coordinates: number[][][] } };
}

declare module 'world-atlas/countries-50m.json' {
  interface Outline {
    type: string;
    id?: string;
    properties?: { name?: string };
    arcs: number[][] | number[][][];
  }

  const topology: { objects: { countries: { geometries: Outline[] } } };
  export default topology;
}
