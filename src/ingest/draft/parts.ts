import { createHash } from 'node:crypto';

/** Where a part of a draft begins: at a heading, or at what is said of a sentence. */
const BEGINS = /^(?=#{1,2} |> Paragraph \d+, sentence \d+)/mu;
/** The last line of a draft: by it the parts are known that nobody has touched. */
const SEAL = /\n<!-- As ingest wrote it, by part: ([0-9a-f ]*) -->\n?$/;
/** What a renaming of the article changes. */
const OWN_ADDRESS = /\[[a-z0-9-]+\]\(\.\.\/articles\/[a-z0-9-]+\.md\)|\bdrafts\/[a-z0-9-]+(?=#)/g;

/** Cuts a draft at its headings and statements; nothing is lost. */
function partsOf(markdown: string): string[] {
  return markdown
    .replace(SEAL, '\n')
    .split(BEGINS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** What is the same for the same part, however it is wrapped and whatever its article is called. */
function digestOf(part: string): string {
  const plain = part.replace(OWN_ADDRESS, '@').replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(plain).digest('hex').slice(0, 12);
}

/**
 * A draft with its seal: the digest of each part that ingest wrote.
 *
 * @param kept parts that are an editor's, which it leaves out
 */
export function sealed(markdown: string, kept: readonly string[] = []): string {
  const others = new Set(kept);
  const digests = partsOf(markdown)
    .filter((part) => !others.has(part))
    .map(digestOf);
  const seal = [...new Set(digests)].join(' ');
  return `${markdown.trimEnd()}\n\n<!-- As ingest wrote it, by part: ${seal} -->\n`;
}

/** The parts of a draft that an editor has written or changed: all those that its seal has not. */
export function touchedParts(markdown: string): string[] {
  const untouched = new Set(SEAL.exec(markdown)?.[1]?.split(' '));
  return partsOf(markdown).filter((part) => !untouched.has(digestOf(part)));
}
