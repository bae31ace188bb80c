import { isRightToLeft, runsOf } from '../text/scripts.ts';
import { element } from './element.ts';

/** Text with the language of each run of another script, for screen readers. */
export function textNodes(text: string): (Node | string)[] {
  return runsOf(text).map((run) =>
    run.language === null ? run.text : element('bdi', { lang: run.language }, run.text),
  );
}

/** `dir` for a text that reads from right to left. */
export const directionOf = (text: string): string | null => (isRightToLeft(text) ? 'rtl' : null);
