import { isRightToLeft, runsOf } from '../scripts.ts';

type Child = Node | string | null;

/** Makes an element. Attributes and children that are null are left out. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** Text with the language of each run of another script, for screen readers. */
export function textNodes(text: string): (Node | string)[] {
  return runsOf(text).map((run) =>
    run.language === null ? run.text : make('bdi', { lang: run.language }, run.text),
  );
}

/** `dir` for a text that reads from right to left. */
export const directionOf = (text: string): string | null => (isRightToLeft(text) ? 'rtl' : null);
