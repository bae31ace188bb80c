/** `shown.ts`, under the name that `dossier-integration.ts` gives it. */
declare module 'virtual:dossier' {
  export const getLookup: typeof import('./shown.ts').getLookup;
  export const getProblems: typeof import('./shown.ts').getProblems;
}
