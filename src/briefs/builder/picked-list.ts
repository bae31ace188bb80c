import type { Item } from '../choice.ts';
import { make, textNodes } from './elements.ts';

/** A change of the list by the reader. */
export interface Change {
  kind: 'up' | 'down' | 'remove';
  index: number;
}

const WORDS = { up: 'Up', down: 'Down', remove: 'Remove' } as const;

function button(kind: Change['kind'], label: string, disabled: boolean, change: () => void): Node {
  const element = make(
    'button',
    { type: 'button', 'data-kind': kind, 'aria-label': `${WORDS[kind]}: ${label}` },
    WORDS[kind],
  );
  // Not `disabled`: the button of an item moved to the end must keep its focus.
  if (disabled) element.setAttribute('aria-disabled', 'true');
  else element.addEventListener('click', change);
  return element;
}

/**
 * Shows the picked items in order, with buttons to move and remove each. `focusAfter` then puts the
 * focus on the moved item, or on the place of the removed one.
 */
export function showPicked(
  list: HTMLOListElement,
  items: readonly Item[],
  labels: readonly (string | null)[],
  onChange: (change: Change) => void,
): void {
  const rows = items.map((item, index) => {
    const label = labels[index] ?? `${item.section ?? item.claim ?? item.page} (not found)`;
    const act = (kind: Change['kind'], disabled: boolean) =>
      button(kind, label, disabled, () => {
        onChange({ kind, index });
      });
    const buttons = [
      act('up', index === 0),
      act('down', index === items.length - 1),
      act('remove', false),
    ];
    return make(
      'li',
      {},
      make('span', {}, ...textNodes(label)),
      ' ',
      make('span', { class: 'moves' }, ...buttons),
    );
  });
  list.replaceChildren(...rows);
}

/** Puts the focus where it belongs after a change. */
export function focusAfter(
  list: HTMLOListElement,
  { kind, index }: Change,
  fallback: HTMLElement,
): void {
  const to =
    kind === 'up'
      ? index - 1
      : kind === 'down'
        ? index + 1
        : Math.min(index, list.children.length - 1);
  const row = list.children.item(to);
  (row?.querySelector<HTMLElement>(`[data-kind="${kind}"]`) ?? fallback).focus();
}
