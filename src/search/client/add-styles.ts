import { element } from '../../present/element.ts';

/** Adds a stylesheet to the page, once. Resolves when it has loaded or failed. */
export async function addStyles(href: string): Promise<void> {
  if (document.querySelector(`link[href="${CSS.escape(href)}"]`)) return;
  const link = element('link', { rel: 'stylesheet', href });
  const { promise, resolve } = Promise.withResolvers<unknown>();
  link.onload = link.onerror = resolve;
  document.head.append(link);
  await promise;
}
