/** What the pages show: `shown.ts`, which `dossier-integration.ts` puts behind this name. */
declare module 'virtual:dossier' {
  export const getLookup: typeof import('./shown.ts').getLookup;
  export const getProblems: typeof import('./shown.ts').getProblems;
}
