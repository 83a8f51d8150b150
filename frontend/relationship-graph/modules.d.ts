/** What is used of libraries that bring no types. */
declare module 'topojson-client' {
  export function feature(topology: object, geometry: object): object;
}

declare module 'world-atlas/land-110m.json' {
  const world: { objects: { land: object } };
  export default world;
}
