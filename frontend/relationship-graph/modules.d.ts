declare module 'topojson-client' {
  export function feature(
    topology: unknown,
    object: unknown,
  ): { features: { geometry: { type: 'Polygon'; coordinates: number[][][] } | { type: 'MultiPolygon'; coordinates: number[][][][] } }[] };
}

declare module 'world-atlas/land-110m.json' {
  const world: { objects: { land: unknown } };
  export default world;
}
