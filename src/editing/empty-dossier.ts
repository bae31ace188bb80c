import { Refusal } from '../files/refusal.ts';
import type { Output } from '../files/write-all.ts';
import { TO_WRITE_HERE } from '../schemas/unfinished.ts';

const SITE = `# What the site says of its subject outside its pages. src/schemas/site.ts explains each field.
name: '${TO_WRITE_HERE}: fact sheets'
short-name: ${TO_WRITE_HERE}
title: ${TO_WRITE_HERE}.
description: ${TO_WRITE_HERE}.

# Fields that you may add:
# sources-reach: 2031-04
# checked: 2031-04-30
# editor: Your name
# contact: you@example.org
# licence:
#   id: CC-BY-4.0
#   name: Creative Commons Attribution 4.0
#   url: https://creativecommons.org/licenses/by/4.0/
# address: https://example.org
# limits:
#   - What readers should know of the sources, a sentence in each line.
`;

/**
 * The file of an empty dossier.
 *
 * @param present names in `content/`; any but hidden ones throw a `Refusal`
 */
export function emptyDossier(present: readonly string[]): Output[] {
  const [first] = present.filter((name) => !name.startsWith('.')).sort();
  if (first !== undefined) {
    throw new Refusal(
      `\`content/\` is not empty: move \`content/${first}\` and all else in it elsewhere, or delete it`,
    );
  }
  return [{ path: 'content/site.yaml', content: SITE }];
}
