/** The outlines of Natural Earth at three scales, as the package `world-atlas` has them. */
declare module 'world-atlas/countries-10m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  const atlas: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  export default atlas;
}
declare module 'world-atlas/countries-50m.json' {
  export { default } from 'world-atlas/countries-10m.json';
}
declare module 'world-atlas/countries-110m.json' {
  export { default } from 'world-atlas/countries-10m.json';
}
