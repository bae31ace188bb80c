/**
 * The address under which a path of the site is served: the base path put before it. Addresses of
 * other sites and bare fragments are left alone.
 */
export function href(path: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
