import type { Element, ElementContent, Properties } from 'hast';

/** What an element contains: a text may be a string, and null is left out. */
export type Child = ElementContent | string | null;

/** An element of a tree. */
export function h(tagName: string, properties: Properties, ...children: Child[]): Element {
  const nodes = children
    .filter((child) => child !== null)
    .map((child) => (typeof child === 'string' ? { type: 'text' as const, value: child } : child));
  return { type: 'element', tagName, properties, children: nodes };
}

/** An element’s property as text; null if it is missing. */
export function property({ properties }: Element, name: string): string | null {
  const value = properties[name];
  return value === undefined || value === null || value === false ? null : String(value);
}
