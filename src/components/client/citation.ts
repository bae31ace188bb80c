import { CITATION_FORMS, type Cited, type Quoted } from '../../present/citation.ts';
import { element } from '../../present/element.ts';
import { store, stored } from '../../present/storage.ts';

const KEY = 'citation-form';

/** A list of the forms of citations. This browser keeps the choice. */
export function citationForms(): HTMLSelectElement {
  const forms = element('select', { 'aria-label': 'Form of the citation' });
  forms.append(...CITATION_FORMS.map((form) => new Option(form, form)));
  const kept = CITATION_FORMS.find((form) => form === stored(KEY));
  if (kept) forms.value = kept;
  forms.addEventListener('change', () => {
    store(KEY, forms.value);
    // Cards that were opened before have a list of their own.
    for (const other of document.querySelectorAll<HTMLSelectElement>('.notes .acts select')) {
      other.value = forms.value;
    }
  });
  return forms;
}

/** Without the full stop at the end. */
const bare = (text = '') => text.trim().replace(/\.$/, '');

/** A sentence without its mark; of a table row, the head of the row first. */
function statementIn(pieces: readonly Element[]): string {
  const words = pieces.map((piece) => {
    const copied = piece.cloneNode(true) as Element;
    for (const mark of copied.querySelectorAll('sup')) mark.remove();
    return `${copied.textContent.trim()}${piece.closest('th') ? ':' : ''}`;
  });
  return words.join(' ');
}

/** What a card quotes of one article: the words, each with its place; the article, and what is known of it. */
function quotedFrom(from: Element): Quoted {
  const parts: Element[] = [];
  let next = from.nextElementSibling;
  while (next && !next.matches('.from, .support')) {
    parts.push(next);
    next = next.nextElementSibling;
  }
  const words = parts.flatMap((part) => {
    if (part.matches('blockquote')) return part.textContent.trim();
    return part.matches('p') ? `[${bare(part.textContent)}]` : [];
  });
  const known = parts.find((part) => part.matches('small'));
  const named = from.querySelector('cite') ?? from.querySelector('a');
  return {
    words: words.join(' '),
    title: bare(named?.textContent),
    known: [
      from.querySelector('span')?.textContent.replace(/^, /, '') ?? [],
      bare(known?.textContent),
    ]
      .flat()
      .join('; '),
  };
}

/**
 * What an open card has for a citation.
 *
 * @param pieces the stretches of the page that make up its sentence
 * @param address of the statement
 */
export function citedOn(card: Element, pieces: readonly Element[], address: string): Cited {
  const {
    site = '',
    page = '',
    checked = '',
    knowledge = '',
    address: own = '',
  } = card.closest<HTMLElement>('.notes')?.dataset ?? {};
  return {
    quoted: [...card.querySelectorAll('.from')].map(quotedFrom),
    statement: statementIn(pieces),
    ...{ site, page, checked, knowledge },
    // The site's own address, wherever it is looked at.
    address: own + new URL(address).hash,
  };
}
