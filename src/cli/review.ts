import { createInterface } from 'node:readline/promises';
import { z } from 'zod';
import { lastEntries, LEDGER, unreviewed, type Unreviewed } from '../dossier/ledger.ts';
import { loadWithTexts, type Content } from '../dossier/load.ts';
import {
  askedThrough,
  entryOf,
  shown,
  withEntries,
  type Desk,
  type Said,
} from '../editing/review.ts';
import { writeAll } from '../files/write-all.ts';
import { CAUSES, CHANGE_KINDS, type LedgerEntry } from '../schemas/ledger.ts';
import { closest } from '../text/closest.ts';
import { count } from '../text/wording.ts';
import { command, flag, oneOf, requireReadable, text, texts, today } from './command.ts';

const USAGE = `Usage: npm run review -- [options]
Shows what changed since it was last reviewed, asks, and adds what you accept to ${LEDGER}.
  --accept KEY…     accept these without asking: \`bases#two-bases\`, \`bases\`, \`site.yaml\`
  --all             accept everything without asking
  --note TEXT       what changed, in a line for readers
  --cause CAUSE     ${CAUSES.join(', ')} (default: review)
  --kind KIND       ${CHANGE_KINDS.join(', ')}
                    (default: what the change shows)
  --date DAY        day of the review (default: today)
  --articles DIR    show the sentences of the articles too; ARTICLES=DIR does the same
Without a terminal, and without --accept and --all, it only lists what is not reviewed.`;

/** What the keys name. Throws for a key that is unknown, or that needs no review. */
function chosen(keys: readonly string[], content: Content, again: boolean): Unreviewed[] {
  const open = new Map(unreviewed(content).map((change) => [change.wording.key, change]));
  const last = lastEntries(content.dossier.ledger);
  return [...new Set(keys)].map((key) => {
    const wording = content.wordings.find((one) => one.key === key);
    if (!wording) {
      const near = closest(
        key,
        content.wordings.map((one) => one.key),
      );
      throw new Error(`Unknown \`${key}\`${near === null ? '' : `: did you mean \`${near}\`?`}`);
    }
    const change = open.get(key);
    if (!change && !again) {
      throw new Error(
        `\`${key}\` has not changed since its review: with \`--kind\` it gets an entry all the same`,
      );
    }
    return change ?? { wording, last: last.get(key) ?? null };
  });
}

/** Asks in the terminal; the end of the input, or Ctrl-C, is no answer. */
function terminal(): { ask: Desk['ask']; close: () => void } {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  // Unlike `question`, this keeps lines that were typed ahead.
  const typed = lines[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      lines.setPrompt(question);
      lines.prompt();
      const { value, done } = await typed.next();
      return done === true ? null : value;
    },
    close: () => {
      lines.close();
    },
  };
}

const CONFIG = {
  allowPositionals: true,
  options: {
    accept: { ...texts, default: [] as string[] },
    all: flag,
    note: text,
    cause: { type: 'string', default: 'review' },
    kind: text,
    date: { type: 'string', default: today() },
    articles: text,
  },
} as const;

/** `npm run review`: shows what nobody has reviewed as it is now, and adds what is accepted to the ledger. */
await command(USAGE, CONFIG, async ({ values, positionals }) => {
  const { accept, all, note, date } = values;
  const cause = oneOf('cause', CAUSES, values.cause);
  const kind = values.kind === undefined ? undefined : oneOf('kind', CHANGE_KINDS, values.kind);
  if (!z.iso.date().safeParse(date).success) {
    throw new Error(`Unexpected \`--date ${date}\`, expected a day such as \`2031-04-01\``);
  }
  const unasked = all || accept.length > 0;
  if ((all && accept.length > 0) || (positionals.length > 0 && accept.length === 0)) {
    throw new Error(USAGE);
  }
  if (unasked && !note?.trim()) throw new Error('Say with `--note "…"` what changed');
  const content = await loadWithTexts('.', values.articles);
  requireReadable(content.dossier, 'Nothing was accepted.');
  const said: Omit<Said, 'note'> = { date, cause, kind };
  const add = (...entries: LedgerEntry[]) => {
    if (entries.length > 0) writeAll([withEntries('.', entries)]);
  };
  const open = unreviewed(content);
  if (unasked) {
    const keys = [...accept, ...positionals];
    const changes = all ? open : chosen(keys, content, kind !== undefined);
    add(...changes.map((change) => entryOf(change, { ...said, note: note ?? '' })));
    console.log(`${LEDGER}: ${count(changes.length, 'entry', 'entries')} added`);
    return 0;
  }
  if (open.length === 0) {
    console.log('Everything is reviewed.');
    return 0;
  }
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    console.log(open.map((change) => shown(change, content).join('\n')).join('\n\n'));
    console.log(
      `\n${String(open.length)} not reviewed. Accept what you have read: --accept KEY… --note "What changed"`,
    );
    return 1;
  }
  const { ask, close } = terminal();
  const print = (text: string) => {
    console.log(text);
  };
  const accepted = await askedThrough(
    open,
    content,
    { ...said, note },
    { ask, print, accept: add },
  );
  close();
  console.log(`\n${String(accepted)} accepted, ${String(open.length - accepted)} not reviewed.`);
  return accepted === open.length ? 0 : 1;
});
