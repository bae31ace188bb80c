import { ArticleCopy, type Comparison, type SealMark } from '../../articles/copy.ts';
import { element } from '../../search/client/element.ts';

/* Compares a reader's copy of an article with the quotations on its page, and with its seal. */

const count = (n: number, noun: string) => `${String(n)} ${noun}${n === 1 ? '' : 's'}`;

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
  const size = own === seal.words ? 'so does yours' : `yours has ${String(own)}`;
  return `The seal is not confirmed: your copy is not word for word the text that was sealed. That has ${count(seal.words, 'word')}, ${size}.`;
}

/** Links to the sentences that some quotations are of. */
function links(missing: readonly HTMLElement[]): (Node | string)[] {
  return missing.flatMap((quotation, i) => {
    const id = quotation.closest('section')?.id ?? '';
    const link = element('a', { href: `#${id}` }, `sentence ${id.slice(1)}`);
    return i === 0 ? [link] : [', ', link];
  });
}

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
    const found =
      missing.length === 0
        ? [`All ${count(all, 'quotation')} on this page are in your copy. `]
        : [
            `${String(all - missing.length)} of ${count(all, 'quotation')} on this page are in your copy; not these: `,
            ...links(missing),
            '. ',
          ];
    say(...found, sealSentence(copy.compare(seal), copy.words, seal));
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
