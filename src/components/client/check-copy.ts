import { ArticleCopy, type Comparison, type SealMark } from '../../articles/copy.ts';
import { element } from '../../present/element.ts';
import { count } from '../../text/wording.ts';

/* Compares a reader's copy of an article with the quotations on its page, and with its seal. */

/** Marks each quotation, in words and by its colour; those that the copy does not have. */
function markQuotations(copy: ArticleCopy | null): { all: number; missing: HTMLElement[] } {
  const quotations = [...document.querySelectorAll<HTMLElement>('.sentence blockquote')];
  const missing: HTMLElement[] = [];
  for (const quotation of quotations) {
    quotation.querySelector('.verdict')?.remove();
    delete quotation.dataset['copy'];
    if (!copy) continue;
    const found = copy.has(quotation.textContent);
    if (!found) missing.push(quotation);
    quotation.dataset['copy'] = found ? 'found' : 'missing';
    quotation.append(
      element('small', { class: 'verdict' }, found ? '✓ in your copy' : '✗ not in your copy'),
    );
  }
  return { all: quotations.length, missing };
}

/** What the comparison with the seal says, in a sentence. */
function sealSentence({ is, before, after }: Comparison, own: number, seal: SealMark): string {
  if (is === 'signs') {
    return 'It has the same words as the text that was sealed, but not all signs, such as % or ?, are the same.';
  }
  if (is === 'same') {
    const around = [
      ...(before > 0 ? [`${count(before, 'other word')} before`] : []),
      ...(after > 0 ? [`${count(after, 'other word')} after`] : []),
    ];
    return around.length === 0
      ? 'The seal is confirmed: it is word for word the text that was sealed.'
      : `The seal is confirmed: the text that was sealed is in it word for word, with ${around.join(' and ')}.`;
  }
  const sizes =
    own === seal.words
      ? `Both have ${count(own, 'word')}.`
      : `That has ${count(seal.words, 'word')}, yours has ${String(own)}: a caption or an advertisement among them is enough.`;
  return `The seal is not confirmed: your copy is not word for word the text that was sealed. ${sizes}`;
}

/** How many quotations a copy has, with links to the sentences of the others. */
function quotationSentence(all: number, missing: readonly HTMLElement[]): (Node | string)[] {
  if (missing.length === 0)
    return [`All ${count(all, 'quotation')} on this page are in your copy.`];
  if (missing.length === all) {
    return [`None of the ${count(all, 'quotation')} on this page is in your copy.`];
  }
  const sentences = new Set(missing.map((quotation) => quotation.closest('section')?.id ?? ''));
  const links = [...sentences].flatMap((id, i) => [
    i === 0 ? '' : ', ',
    element('a', { href: `#${id}` }, `sentence ${id.slice(1)}`),
  ]);
  const found = `${String(all - missing.length)} of ${count(all, 'quotation')} on this page are in your copy; not those of `;
  return [found, ...links, '.'];
}

/** A finding on a line of its own, with its sign. */
const line = (good: boolean, ...parts: (Node | string)[]) =>
  element('span', { 'data-copy': good ? 'found' : 'missing' }, good ? '✓ ' : '✗ ', ...parts);

function begin(form: HTMLFormElement): void {
  const field = form.querySelector('textarea');
  const file = form.querySelector<HTMLInputElement>('input[type=file]');
  const status = form.querySelector('output');
  if (!field || !file || !status) return;
  const { words = '0', second = '', inner = '' } = form.dataset;
  const seal: SealMark = { words: Number(words), second, inner };
  const say = (...parts: (Node | string)[]) => {
    status.replaceChildren(...parts);
  };

  const compare = () => {
    if (field.value.trim() === '') {
      markQuotations(null);
      say('Paste the article’s text first.');
      return;
    }
    const copy = new ArticleCopy(field.value);
    const { all, missing } = markQuotations(copy);
    const comparison = copy.compare(seal);
    say(
      line(missing.length === 0, ...quotationSentence(all, missing)),
      line(comparison.is === 'same', sealSentence(comparison, copy.words, seal)),
    );
  };

  const open = async (given: File) => {
    const text = await given.text();
    // Not text at all, or text in another encoding.
    if (/[\0\uFFFD]/.test(text)) {
      say(
        `${given.name} is no text file in UTF-8. Open it in its program, copy the text and paste it here.`,
      );
      return;
    }
    field.value = text;
    compare();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    compare();
  });
  file.addEventListener('change', () => {
    const [given] = file.files ?? [];
    if (given) void open(given);
  });
  form.addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  form.addEventListener('drop', (event) => {
    const [given] = event.dataTransfer?.files ?? [];
    if (!given) return;
    event.preventDefault();
    void open(given);
  });
  form.hidden = false;
}

for (const form of document.querySelectorAll<HTMLFormElement>('form.copy')) begin(form);
