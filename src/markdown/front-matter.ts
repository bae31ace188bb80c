import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
} from 'yaml';
import { hiddenIn } from './bounds.ts';
import type { Place } from './types.ts';
import type { Source } from './source.ts';
import { yamlFlaw } from './yaml-flaw.ts';

/** YAML as it was read: its value, and the place of each part. */
export interface Yaml {
  /** Plain data, or null if it is not YAML. */
  data: unknown;
  /** Path joined by dots (`roles.0.from`) → the value's place; `@roles` → the key's. */
  fields: Record<string, Place>;
  /** Why it can't be read. */
  errors: { place: Place; reason: string }[];
}

/** The YAML at the start of a file; its data is null, too, if there is no front matter. */
export interface FrontMatter extends Yaml {
  /** Offset in the file at which the body starts. */
  bodyStart: number;
}

const FENCED = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Reads the front matter of a file, which is between `---` lines. */
export function readFrontMatter(source: Source): FrontMatter {
  const match = FENCED.exec(source.text);
  if (!match) {
    const open = /^---[ \t]*\n/.test(source.text);
    const reason = open
      ? 'Front matter is never closed: end it with a second line of `---`'
      : 'No front matter: start the file with it, between two lines of `---`';
    // Without an end it is unknown where the prose starts, so none is checked.
    const bodyStart = open ? source.text.length : 0;
    return { data: null, bodyStart, fields: {}, errors: [{ place: source.place(0, 0), reason }] };
  }
  const yaml = readYaml(source, match[1] ?? '', match[0].indexOf('\n') + 1);
  yaml.fields[''] ??= source.place(0, 3);
  return { ...yaml, bodyStart: match[0].length };
}

/** A file with other front matter, and all else as it was. */
export function withFrontMatter(text: string, change: (yaml: Document) => void): string {
  const [fenced = '', yaml = ''] = FENCED.exec(text) ?? [];
  const document = parseDocument(yaml, { schema: 'core' });
  change(document);
  return `---\n${document.toString({ lineWidth: 0 })}---\n${text.slice(fenced.length)}`;
}

/**
 * Reads YAML 1.2 (core schema). Dates stay strings, since EDTF is wider than YAML's timestamps.
 * Aliases are refused: nothing here needs them, and they can make a small file endless.
 *
 * @param text the YAML
 * @param start its offset in the file
 */
export function readYaml(source: Source, text: string, start = 0): Yaml {
  const fields: Record<string, Place> = {};
  const errors: FrontMatter['errors'] = [];
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { prettyErrors: false, schema: 'core' });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const reason = 'Fields are nested too deeply to be read: use a few levels';
    return { data: null, fields, errors: [{ place: source.place(start, start), reason }] };
  }
  const lines = new Set<number>();
  for (const error of [...document.errors, ...document.warnings]) {
    // What follows on the same line is mostly a consequence.
    const { line } = source.place(start + error.pos[0], start);
    if (lines.has(line)) continue;
    lines.add(line);
    const flaw = yamlFlaw(error, text, document);
    const place = source.place(start + flaw.start, start + flaw.end);
    errors.push({ place, reason: flaw.reason });
  }
  const placeOf = (node: Node) => {
    const [from, to] = node.range ?? [0, 0];
    return source.place(start + from, start + to);
  };
  const visit = (node: unknown, path: string): void => {
    if (!isNode(node)) return;
    if (isAlias(node)) {
      const reason = `Unexpected YAML alias \`*${node.source}\`, expected the value written out`;
      errors.push({ place: placeOf(node), reason });
      return;
    }
    fields[path] = placeOf(node);
    const hidden = isScalar(node) && typeof node.value === 'string' ? hiddenIn(node.value) : [];
    for (const { character } of hidden) {
      const reason = `Unexpected hidden character ${character}, expected the text without it`;
      errors.push({ place: placeOf(node), reason });
    }
    if (isSeq(node)) {
      node.items.forEach((item, i) => {
        visit(item, `${path}.${String(i)}`);
      });
    }
    for (const { key, value } of isMap(node) ? node.items : []) {
      // `__proto__` would change the objects in which fields are kept.
      if (!isScalar(key) || key.value === '__proto__') {
        const reason = isScalar(key)
          ? 'Unexpected YAML key `__proto__`, expected the name of a field'
          : 'Unexpected list or mapping as a key, expected the name of a field';
        errors.push({ place: placeOf(isNode(key) ? key : node), reason });
        continue;
      }
      const name = String(key.value);
      const below = path === '' ? name : `${path}.${name}`;
      fields[`@${below}`] = placeOf(key);
      visit(value, below);
    }
  };
  visit(document.contents, '');
  // An empty document is null in YAML; here it lacks all fields.
  const data: unknown = errors.length === 0 ? (document.toJS() ?? {}) : null;
  return { data, fields, errors };
}
