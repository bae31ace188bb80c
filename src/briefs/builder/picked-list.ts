import { element } from '../../present/element.ts';
import { partsOf } from '../choice.ts';
import { textNodes } from '../../present/text-nodes.ts';

/** A change of the list by the reader. */
export interface Change {
  kind: 'up' | 'down' | 'remove';
  index: number;
  /** Where a dragged item goes, if not to the next place. */
  to?: number;
}

const WORDS = { up: 'Up', down: 'Down', remove: 'Remove' } as const;

function button(kind: Change['kind'], label: string, disabled: boolean, change: () => void): Node {
  const made = element(
    'button',
    {
      ...{ type: 'button', 'data-kind': kind, 'aria-label': `${WORDS[kind]}: ${label}` },
      // Not `disabled`: the button of an item moved to the end must keep its focus.
      'aria-disabled': disabled && 'true',
    },
    WORDS[kind],
  );
  if (!disabled) made.addEventListener('click', change);
  return made;
}

/** The row that is being dragged. */
let dragged: number | null = null;

/** Lets a mouse drag a row to the place of another; the buttons do the same for everybody. */
function letDrag(row: HTMLElement, index: number, onChange: (change: Change) => void): void {
  row.draggable = true;
  row.addEventListener('dragstart', (event) => {
    dragged = index;
    event.dataTransfer?.setData('text/plain', row.firstElementChild?.textContent ?? '');
  });
  row.addEventListener('dragover', (event) => {
    if (dragged === null || dragged === index) return;
    event.preventDefault();
    row.dataset['drop'] = dragged < index ? 'below' : 'above';
  });
  row.addEventListener('dragleave', () => {
    delete row.dataset['drop'];
  });
  row.addEventListener('drop', (event) => {
    event.preventDefault();
    const from = dragged;
    dragged = null;
    if (from === null) return;
    onChange({ kind: from < index ? 'down' : 'up', index: from, to: index });
  });
  row.addEventListener('dragend', () => {
    dragged = null;
    delete row.dataset['drop'];
  });
}

/**
 * Shows the picked items in order, with buttons to move and remove each. `focusAfter` then puts the
 * focus on the moved item, or on the place of the removed one.
 */
export function showPicked(
  list: HTMLOListElement,
  items: readonly string[],
  labels: readonly (string | null)[],
  onChange: (change: Change) => void,
): void {
  const rows = items.map((item, index) => {
    const { page, section, claim } = partsOf(item);
    const label = labels[index] ?? `${section ?? claim ?? page} (not found)`;
    const act = (kind: Change['kind'], disabled: boolean) =>
      button(kind, label, disabled, () => {
        onChange({ kind, index });
      });
    const buttons = [
      act('up', index === 0),
      act('down', index === items.length - 1),
      act('remove', false),
    ];
    const moves = element('span', { class: 'moves' }, ...buttons);
    const row = element('li', {}, element('span', {}, ...textNodes(label)), ' ', moves);
    letDrag(row, index, onChange);
    return row;
  });
  list.replaceChildren(...rows);
}

/** Puts the focus where it belongs after a change. */
export function focusAfter(
  list: HTMLOListElement,
  { kind, index, to: dropped }: Change,
  fallback: HTMLElement,
): void {
  const to =
    dropped ??
    (kind === 'up'
      ? index - 1
      : kind === 'down'
        ? index + 1
        : Math.min(index, list.children.length - 1));
  const row = list.children.item(to);
  (row?.querySelector<HTMLElement>(`[data-kind="${kind}"]`) ?? fallback).focus();
}
