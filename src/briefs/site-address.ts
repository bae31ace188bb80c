/** The site's name, as briefs and citations have it. */
export const SITE_TITLE = 'Syria and Russia: fact sheets';

/** Where the site is served, for links and QR codes on paper. */
export interface SiteAddress {
  /** The full address of a path of the site: `/bases/` → `https://example.org/bases/`. */
  url: (path: string) => string;
  /** The same as one would type it: `example.org/bases`. */
  short: (path: string) => string;
}

/**
 * @param site the site's own address, as in `SITE`
 * @param base the path under which it is served, as in `BASE`
 */
export function siteAddress(site: string, base: string): SiteAddress {
  const prefix = `/${base}/`.replace(/\/+/g, '/').replace(/\/$/, '');
  const url = (path: string) => new URL(prefix + path, site).href;
  const short = (path: string) =>
    url(path)
      .replace(/^https?:\/\//, '')
      .replace(/\/$/, '');
  return { url, short };
}

/** The address that the environment names: `SITE` and `BASE`, as for the pages. */
export function addressFromEnvironment(): SiteAddress {
  return siteAddress(process.env['SITE'] ?? 'https://example.org', process.env['BASE'] ?? '/');
}
