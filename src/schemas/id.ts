import { z } from 'zod';

/** Ids are file names and parts of addresses: lower-case words joined by hyphens. */
const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** File systems take names of up to 255 bytes; an id gets endings and stands in addresses. */
const LONGEST_ID = 80;

/** The title or question of a page: it must fit on a card, a brief and a share image. */
export const heading = z.string().min(1).max(200);

/** Whether `value` may serve as the id of a file or of a claim. */
export function isId(value: string): boolean {
  return value.length <= LONGEST_ID && ID_PATTERN.test(value);
}

const id = (what: string) =>
  z.string().max(LONGEST_ID).regex(ID_PATTERN, `${what}, in lower case with hyphens`);

/** An id that a file had before `npm run rename`. */
export const formerId = id('a former id');
/** The id of an entity: the name of its file in `content/entities/`. */
export const entityId = id('an entity id');
/** The id of a sheet: the name of its file in `content/sheets/`. */
export const sheetId = id('a sheet id');
/** The id of a claim within its own file: the label of its footnote. */
export const claimId = id('a claim id');
/**
 * The key of a claim in the whole dossier: `bases#two-bases` for a sheet's claim,
 * `events/first-visit#landed` for one of another page.
 */
export const claimKey = z
  .string()
  .regex(
    /^(?:(?:entities|events|disputes)\/)?[a-z0-9-]+#[a-z0-9-]+$/,
    'a claim key such as `bases#two-bases` or `events/first-visit#landed`',
  );
