import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { BOUNDS, readInThread } from '../../src/intake/in-thread.ts';
import { readPdf } from '../../src/intake/pdf.ts';
import { Refusal } from '../../src/files/refusal.ts';
import { PATIENCE_MS } from '../patience.ts';
import { deflated, DRAWN, pdfOfContent, pdfOfObjectStream, SHOWN } from './make-bomb.ts';
import { pdf, type PdfObject } from './make-pdf.ts';

/** What the bombs unpack to: far more than any bound. MB. */
const UNPACKED = 2_000;
const TOO_MUCH =
  'Unexpected PDF that takes more than 500 MB of memory to read, expected a news article';

const hex = (bytes: Buffer) => Buffer.from(`${bytes.toString('hex')}>`);

let spaces: Buffer;
beforeAll(async () => {
  spaces = await deflated(`${DRAWN} ET`, ' ', UNPACKED, '');
});

/** The greatest memory that this process has ever had. Bytes. */
const peak = () => process.resourceUsage().maxRSS * 1024;

describe('a small file that unpacks to gigabytes is refused before it has', () => {
  test.each<[string, () => Buffer | Promise<Buffer>]>([
    ['a page', () => pdfOfContent('/Filter /FlateDecode', spaces)],
    [
      'a page packed twice',
      () => pdfOfContent('/Filter [/FlateDecode /FlateDecode]', deflateSync(spaces)),
    ],
    [
      'a page packed and spelt out',
      () => pdfOfContent('/Filter [/ASCIIHexDecode /FlateDecode]', hex(spaces)),
    ],
    ['an object stream', () => pdfOfObjectStream(UNPACKED / 2)],
    // These fill the heap, and not what lies beside it.
    [
      'a list of numbers',
      async () =>
        pdfOfContent('/Filter /FlateDecode', await deflated(`${DRAWN} [`, '0 ', 500, ']')),
    ],
    [
      'a text without an end',
      async () => pdfOfContent('/Filter /FlateDecode', await deflated(`${DRAWN} (`, 'a', 500, ')')),
    ],
  ])('%s', async (_what, make) => {
    const bytes = await make();
    expect(bytes.length).toBeLessThan(5_000_000);
    const reading = readInThread('pdf', bytes, { ...BOUNDS, time: PATIENCE_MS });
    await expect(reading).rejects.toThrow(Refusal);
    await expect(reading).rejects.toThrow(TOO_MUCH);
    expect(peak()).toBeLessThan(1_500_000_000);
  });
});

test('the same files are read where they unpack to little', async () => {
  const few = await deflated(`${DRAWN} ET`, ' ', 1, '');
  for (const bytes of [
    pdfOfContent('/Filter /FlateDecode', few),
    pdfOfContent('/Filter [/FlateDecode /FlateDecode]', deflateSync(few)),
    pdfOfContent('/Filter [/ASCIIHexDecode /FlateDecode]', hex(few)),
    await pdfOfObjectStream(1),
  ]) {
    expect((await readInThread('pdf', bytes)).text).toBe(SHOWN);
  }
});

/** Forms that each draw the next one twice: so many that no computer gets to their end. */
function endless(): Buffer {
  const dictionary = (next: string) =>
    `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> ${next} >>`;
  const forms = Array.from({ length: 64 }, (_, i): PdfObject => {
    const next = i < 63 ? `/XObject << /Next ${String(7 + i)} 0 R >>` : '';
    return [dictionary(next), Buffer.from(i < 63 ? '/Next Do /Next Do' : `${DRAWN} ET`)];
  });
  return pdfOfContent('', Buffer.from('/Next Do'), {
    resources: '/XObject << /Next 6 0 R >>',
    more: forms,
  });
}

test('a file that would be read for ever is refused in its time', async () => {
  await expect(readInThread('pdf', endless(), { memory: Infinity, time: 500 })).rejects.toThrow(
    'Unexpected PDF that takes more than 0.5 seconds to read, expected a news article',
  );
});

test('a thread reads what is read without one, and the file’s bytes stay', async () => {
  const lines = [
    { text: 'Mill to Close', x: 72, y: 760, size: 22 },
    { text: 'The old mill at Varn closes in May, its', x: 72, y: 700 },
    { text: 'owner said.', x: 72, y: 686 },
  ];
  const other = [{ text: 'Nobody has asked the millers.', x: 72, y: 740 }];
  const bytes = pdf([lines, other], { info: '/Title (Mill to Close) /Author (Ann Lee)' });
  const copy = Buffer.from(bytes);
  const read = await readInThread('pdf', bytes);
  expect(read).toStrictEqual(await readPdf(Uint8Array.from(bytes)));
  expect(read.marked).toBeInstanceOf(Map);
  expect(bytes.equals(copy)).toBe(true);
});
