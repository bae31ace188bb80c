import { z } from 'zod';
import { edtfDate } from './edtf.ts';
import { language } from './language.ts';

const text = z.string().min(1);
const latitude = z.number().min(-90).max(90);
const longitude = z.number().min(-180).max(180);

/** Where a reader can write to: shown as a link. */
const contact = z
  .string()
  .regex(
    /^(?:https?:\/\/\S+|[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+)$/,
    'an http(s) address or an e-mail address',
  );

/**
 * A part of the earth, in degrees (WGS 84). A frame whose west is greater than its east crosses the
 * 180th meridian (RFC 7946, section 5.2). Mercator maps end at 85°.
 */
const frame = z
  .strictObject({
    south: z.number().min(-85).max(85),
    west: longitude,
    north: z.number().min(-85).max(85),
    east: longitude,
  })
  .refine(({ south, north }) => south < north, {
    path: ['south'],
    message: 'less than `north`',
  })
  .refine(({ west, east }) => west !== east, { path: ['west'], message: 'not the same as `east`' });
export type Frame = z.infer<typeof frame>;

/** A name on the map. Its middle is at the position, or beside it for a town. */
const label = z.strictObject({ text, lat: latitude, lon: longitude });

const map = z.strictObject({
  /** What the map shows, before “with A and B”: “The coast”. Default: nothing. */
  title: text.optional(),
  /** What the map shows. Default: all places with coordinates, and a margin around them. */
  frame: frame.optional(),
  /** What the small overview in a corner shows. Default: no overview. */
  inset: frame.optional(),
  /** Names of countries and regions. Default: countries as the atlas names them. */
  labels: z.array(label).optional(),
  /** Names of seas and lakes, which the atlas does not have. Default: none. */
  seas: z.array(label).default([]),
  /** Towns to know the places by: named where there is room. Default: none. */
  towns: z.array(label).default([]),
});
export type MapSettings = z.infer<typeof map>;

const quotations = z
  .strictObject({
    /** The most of an article’s words that quotations may open to all, from 0 to 0.5. Default: a third. */
    share: z
      .number()
      .min(0)
      .max(0.5)
      .default(1 / 3),
    /** The fewest words of a quotation. Default: 3. */
    'min-words': z.number().int().min(3).default(3),
    /** The most words of a quotation. Default: 25. */
    'max-words': z.number().int().max(100).default(25),
  })
  .refine((value) => value['min-words'] <= value['max-words'], {
    path: ['min-words'],
    message: 'at most `max-words`',
  });

const search = z.strictObject({
  /**
   * What words mean in this subject, in five columns: concept, group, English, Russian, Arabic.
   * `syrian | subject | Syrian | сирийск* | سوري سورية`
   */
  concepts: z
    .array(z.string().regex(/^[^|]*(?:\|[^|]*){4}$/, 'five columns with `|` between them'))
    .default([]),
  /** Pairs of words that are also written as one: `flood plain`. Whoever types either means both. */
  compounds: z
    .array(z.string().regex(/^\S+ \S+$/, 'two words with a space between them'))
    .default([]),
});

/** `content/site.yaml`: all that the site says of its subject outside its pages. */
export const siteSchema = z.strictObject({
  /** The site’s full name, for page titles, citations, the feed and letterheads. */
  name: text,
  /** The subject alone, for the page header and the share image. */
  'short-name': text,
  /** The heading of the home page. */
  title: text,
  /** What the site is, in one sentence, for the home page, the feed and search engines. */
  description: text.max(300),
  /** BCP 47 tag of the language that the site is written in. Default: `en`. */
  language: language.default('en'),
  /** Up to when the sources reach. */
  'sources-reach': edtfDate.optional(),
  /** When facts from outside the articles were last checked. */
  checked: edtfDate.optional(),
  /** Who edits the site. */
  editor: text.optional(),
  /** Where to write to the editor. */
  contact: contact.optional(),
  /** Where to report a mistake. Default: `contact`. */
  corrections: contact.optional(),
  /** Mistakes that were corrected, in sentences for readers. Default: none. */
  corrected: z.array(z.strictObject({ date: edtfDate, text })).default([]),
  /** Terms under which the site’s own text may be used. */
  licence: z
    .strictObject({
      /** SPDX identifier: `CC-BY-4.0`. */
      id: text,
      /** As readers see it: `Creative Commons Attribution 4.0`. */
      name: text,
      url: z.url({ protocol: /^https?$/ }),
    })
    .optional(),
  /** The site’s own address, without a path, for builds that are not given `SITE`. */
  address: z
    .string()
    .regex(/^https?:\/\/[^\s/?#]+\/?$/, 'an http(s) address without a path')
    .optional(),
  /** Known limits of the sources, in sentences for readers. */
  limits: z.array(text).default([]),
  map: map.prefault({}),
  /** Spellings of the words of names: a line for each word, the usual spelling first. */
  spellings: z
    .array(z.string().regex(/^\S+(?: \S+)+$/, 'two or more spellings with one space between them'))
    .default([]),
  search: search.prefault({}),
  quotations: quotations.prefault({}),
});
export type SiteRecord = z.infer<typeof siteSchema>;
