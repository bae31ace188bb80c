/** A span of code points that a font draws, both ends included. */
type Span = readonly [from: number, to: number];

/** Offset of a font's table; null when it has none. */
function tableAt(font: Buffer, tag: string): number | null {
  const count = font.readUInt16BE(4);
  for (let i = 0; i < count; i++) {
    const record = 12 + i * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  return null;
}

/** Format 4: segments of the basic plane. A segment whose glyph ids come from an array may have gaps. */
function segments(font: Buffer, at: number): Span[] {
  const count = font.readUInt16BE(at + 6) / 2;
  const [ends, starts] = [at + 14, at + 16 + count * 2];
  const [deltas, ranges] = [starts + count * 2, starts + count * 4];
  const spans: Span[] = [];
  for (let i = 0; i < count; i++) {
    const start = font.readUInt16BE(starts + i * 2);
    const end = font.readUInt16BE(ends + i * 2);
    const delta = font.readUInt16BE(deltas + i * 2);
    const range = font.readUInt16BE(ranges + i * 2);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const raw =
        range === 0 ? code : font.readUInt16BE(ranges + i * 2 + range + (code - start) * 2);
      const glyph = range !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) spans.push([code, code]);
    }
  }
  return spans;
}

/** Format 12: groups over all planes. */
function groups(font: Buffer, at: number): Span[] {
  const count = font.readUInt32BE(at + 12);
  return Array.from({ length: count }, (_, i): Span => {
    const group = at + 16 + i * 12;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
  });
}

/**
 * The code points that a TrueType or OpenType font draws, from its `cmap` table (ISO/IEC 14496-22,
 * 5.2.1), subtables of formats 4 and 12.
 */
export function codePointsOf(font: Buffer): Set<number> {
  const cmap = tableAt(font, 'cmap');
  if (cmap === null) throw new Error('The font has no `cmap` table');
  const points = new Set<number>();
  const count = font.readUInt16BE(cmap + 2);
  for (let i = 0; i < count; i++) {
    const at = cmap + font.readUInt32BE(cmap + 4 + i * 8 + 4);
    const format = font.readUInt16BE(at);
    const spans = format === 4 ? segments(font, at) : format === 12 ? groups(font, at) : [];
    for (const [from, to] of spans) for (let code = from; code <= to; code++) points.add(code);
  }
  return points;
}
