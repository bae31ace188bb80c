import { encode } from 'uqr';

/**
 * A QR code as SVG: one path of black modules, one unit each. The page around it must leave the quiet
 * zone of four modules that ISO/IEC 18004 requires.
 */
export function qrSvg(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  const rows = data.flatMap((row, y) => {
    const runs: string[] = [];
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x++;
      runs.push(`M${String(from)} ${String(y)}h${String(x + 1 - from)}v1H${String(from)}z`);
    }
    return runs;
  });
  const box = `0 0 ${String(size)} ${String(size)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><path d="${rows.join('')}"/></svg>`;
}
