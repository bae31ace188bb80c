/** Used in links and citations if no address is set. */
const PLACEHOLDER = 'https://example.org';

/** Where the site is served, for links and QR codes on paper. */
export interface SiteAddress {
  /** Scheme and host: `https://example.org`. */
  site: string;
  /** The base path of the site, with a slash at each end: `/`, `/dossier/`. */
  base: string;
  /** Whether `site` is only a placeholder, because no address is set. */
  placeholder: boolean;
  /** The full address of a path of the site: `/bases/` → `https://example.org/bases/`. */
  url: (path: string) => string;
  /** The address as a reader would type it: `example.org/bases`. */
  short: (path: string) => string;
}

/**
 * @param given the site's own address, as in `SITE`; undefined for a placeholder
 * @param path the base path of the site, as in `BASE`
 */
export function siteAddress(given: string | undefined, path: string): SiteAddress {
  const site = given ?? PLACEHOLDER;
  const base = `/${path}/`.replace(/\/+/g, '/');
  const url = (path: string) => new URL(base.slice(0, -1) + path, site).href;
  const short = (path: string) =>
    url(path)
      .replace(/^https?:\/\//, '')
      .replace(/\/$/, '');
  return { site, base, placeholder: given === undefined, url, short };
}

/**
 * The address that the environment names, in `SITE` and `BASE`.
 *
 * @param own the address in the site’s settings, for when `SITE` names none
 */
export function addressFromEnvironment(own?: string): SiteAddress {
  return siteAddress(process.env['SITE'] ?? own, process.env['BASE'] ?? '/');
}
