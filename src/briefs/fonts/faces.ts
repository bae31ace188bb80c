import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/**
 * The fonts of briefs, all under the SIL Open Font License. Amiri for Arabic, since it draws lam-alef
 * as two glyphs: from a single ligature, common PDF readers copy the letters in the wrong order.
 */
const FACES = {
  text: [
    'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
    'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
    'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
    'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
    'source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
    'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  ],
  arabic: ['amiri/400Regular/Amiri_400Regular.ttf'],
} as const;

/** The font files. */
export function readFonts(face: keyof typeof FACES): Buffer[] {
  return FACES[face].map((file) => readFileSync(resolve(`@expo-google-fonts/${file}`)));
}
