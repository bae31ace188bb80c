const BASE = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** The address of a path under the site’s root: `search/names.json`, or `` for the root itself. */
export const sitePath = (path: string): string => BASE + path;
