import { createHash } from 'node:crypto';

/** Where a section of a worksheet begins. */
const BEGINS = /^(?=#{1,2} )/mu;
/** The last line of a worksheet: it shows which sections nobody has touched. */
const SEAL = /\n<!-- As ingest wrote it, by section: ([0-9a-f ]*) -->\n?$/;
/** What a renaming of the article changes. */
const OWN_ADDRESS = /\[[a-z0-9-]+\]\(\.\.\/articles\/[a-z0-9-]+\.md\)|\bdrafts\/[a-z0-9-]+(?=#)/g;

/** Cuts a worksheet at its headings; nothing is lost. */
function sectionsOf(markdown: string): string[] {
  return markdown
    .replace(SEAL, '\n')
    .split(BEGINS)
    .map((section) => section.trim())
    .filter((section) => section !== '');
}

/** The same for the same section, however it is wrapped and whatever its article is called. */
function digestOf(section: string): string {
  const plain = section.replace(OWN_ADDRESS, '@').replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(plain).digest('hex').slice(0, 12);
}

/**
 * A worksheet with its seal: the digest of each section that ingest wrote.
 *
 * @param kept sections that an editor wrote in, which the seal leaves out
 */
export function sealed(markdown: string, kept: readonly string[] = []): string {
  const others = new Set(kept);
  const digests = sectionsOf(markdown)
    .filter((section) => !others.has(section))
    .map(digestOf);
  const seal = [...new Set(digests)].join(' ');
  return `${markdown.trimEnd()}\n\n<!-- As ingest wrote it, by section: ${seal} -->\n`;
}

/** The sections of a worksheet that an editor wrote or changed: those that are not in its seal. */
export function touchedSections(markdown: string): string[] {
  const untouched = new Set(SEAL.exec(markdown)?.[1]?.split(' '));
  return sectionsOf(markdown).filter((section) => !untouched.has(digestOf(section)));
}
