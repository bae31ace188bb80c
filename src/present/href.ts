/**
 * Adds the base path to a path of the site. Addresses of other sites and fragments stay the same.
 */
export function href(path: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
