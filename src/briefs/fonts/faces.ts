import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * The fonts of briefs, all under the SIL Open Font License. Amiri for Arabic, since it draws lam-alef
 * as two glyphs: from a single ligature, common PDF readers copy the letters in the wrong order.
 */
const FACES = {
  serif: {
    package: '@expo-google-fonts/source-serif-4',
    files: [
      '400Regular/SourceSerif4_400Regular.ttf',
      '400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
      '600SemiBold/SourceSerif4_600SemiBold.ttf',
    ],
  },
  sans: {
    package: '@expo-google-fonts/source-sans-3',
    files: [
      '400Regular/SourceSans3_400Regular.ttf',
      '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
      '600SemiBold/SourceSans3_600SemiBold.ttf',
    ],
  },
  arabic: {
    package: '@expo-google-fonts/amiri',
    files: ['400Regular/Amiri_400Regular.ttf'],
  },
} as const;
export type Face = keyof typeof FACES;

/** The font files, by face. */
export function readFonts(): Record<Face, Buffer[]> {
  const read = (face: Face) =>
    FACES[face].files.map((file) =>
      readFileSync(require.resolve(`${FACES[face].package}/${file}`)),
    );
  return { serif: read('serif'), sans: read('sans'), arabic: read('arabic') };
}
