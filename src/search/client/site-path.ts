const BASE = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** The address of a path below the site’s root: `search/names.json`; the root itself for ``. */
export const sitePath = (path: string): string => BASE + path;
