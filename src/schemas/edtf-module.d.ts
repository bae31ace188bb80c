/** The part of the `edtf` package (https://github.com/inukshuk/edtf.js) that is used here. */
declare module 'edtf' {
  interface Extended {
    /** `Date`, `Season`, `Year`, `Interval`, `Set` (one of) or `List` (all of) and others. */
    type: string;
    /** Milliseconds since 1970-01-01T00:00Z; ±Infinity where open. */
    min: number;
    max: number;
    /** 1 year, 2 month, 3 day. */
    precision?: number;
    /** For sets and lists: dates, or pairs of dates for a range. For seasons: year, season. */
    values: unknown[];
    /** Sets only: `[..x]` and `[x..]`. */
    earlier?: boolean;
    later?: boolean;
    /** Intervals only; null is unknown, ±Infinity open. */
    lower?: Extended | number | null;
    upper?: Extended | number | null;
    approximate?: { value: number };
    uncertain?: { value: number };
    unspecified?: { value: number };
  }
  /** Parses EDTF levels 0–2; throws a SyntaxError that names the column. */
  export default function edtf(text: string): Extended;
}
