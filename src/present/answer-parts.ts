import type { Section } from '../dossier/types.ts';

/**
 * A sheet's answer in two: the answer itself, and from its first note on. What other reports say belongs
 * between them.
 */
export function answerParts<S extends Pick<Section, 'body'>>(answer: S): [answer: S, notes: S] {
  const first = answer.body.findIndex(
    (node) => node.type === 'element' && node.tagName === 'aside',
  );
  const at = first < 0 ? answer.body.length : first;
  return [
    { ...answer, body: answer.body.slice(0, at) },
    { ...answer, body: answer.body.slice(at) },
  ];
}
