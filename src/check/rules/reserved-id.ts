import { RESERVED_IDS } from '../../dossier/urls.ts';
import type { Dossier } from '../../dossier/types.ts';
import { topOf, type Finding } from '../rule.ts';

/** A sheet's address is not that of another part of the site. */
export default function* reservedId(dossier: Dossier): Generator<Finding> {
  for (const { id, file } of dossier.sheets) {
    if (!RESERVED_IDS.has(id)) continue;
    const reason = `Unexpected sheet id \`${id}\`, expected one that the site does not use itself`;
    yield { place: topOf(file), reason };
  }
}
