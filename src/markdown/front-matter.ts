import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { Place } from './types.ts';
import type { Source } from './source.ts';

/** YAML as read: its value and where each part of it stands. */
export interface Yaml {
  /** Plain data, or null where it is not YAML. */
  data: unknown;
  /** Path joined by dots (`roles.0.from`) → the value's place; `@roles` → the key's. */
  fields: Record<string, Place>;
  /** What makes it unreadable. */
  errors: { place: Place; message: string }[];
}

/** The YAML head of a file; its data is null, too, where there is no front matter. */
export interface FrontMatter extends Yaml {
  /** Offset in the file at which the body starts. */
  bodyStart: number;
}

const FENCED = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Reads the front matter of a file, which stands between `---` lines. */
export function readFrontMatter(source: Source): FrontMatter {
  const match = FENCED.exec(source.text);
  if (!match) {
    const open = /^---[ \t]*\n/.test(source.text);
    const message = open
      ? 'Unexpected front matter without an end, expected a second line of `---`'
      : 'Unexpected start of the file, expected front matter between two lines of `---`';
    // Without an end there is no telling where prose begins, so none is judged.
    const bodyStart = open ? source.text.length : 0;
    return { data: null, bodyStart, fields: {}, errors: [{ place: source.place(0, 0), message }] };
  }
  const yaml = readYaml(source, match[1] ?? '', match[0].indexOf('\n') + 1);
  yaml.fields[''] ??= source.place(0, 3);
  return { ...yaml, bodyStart: match[0].length };
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
  const document = parseDocument(text, { prettyErrors: false, schema: 'core' });
  const errors: FrontMatter['errors'] = [];
  for (const { pos, message } of [...document.errors, ...document.warnings]) {
    const place = source.place(start + pos[0], start + Math.max(...pos));
    // What follows on the same line is mostly a consequence.
    if (errors.some((error) => error.place.line === place.line)) continue;
    const said = message.replace(/\s+/g, ' ');
    errors.push({ place, message: `Unexpected YAML, expected it to parse: ${said}` });
  }
  const placeOf = (node: Node) => {
    const [from, to] = node.range ?? [0, 0];
    return source.place(start + from, start + to);
  };
  const visit = (node: unknown, path: string): void => {
    if (isAlias(node)) {
      errors.push({
        place: placeOf(node),
        message: `Unexpected YAML alias \`*${node.source}\`, expected the value written out`,
      });
    } else if (isMap(node)) {
      fields[path] = placeOf(node);
      for (const { key, value } of node.items) {
        // `__proto__` would change the objects that what follows is kept in.
        if (!isScalar(key) || key.value === '__proto__') {
          const message = isScalar(key)
            ? 'Unexpected YAML key `__proto__`, expected the name of a field'
            : 'Unexpected YAML key of several parts, expected one word';
          errors.push({ place: isNode(key) ? placeOf(key) : placeOf(node), message });
          continue;
        }
        const name = String(key.value);
        const below = path === '' ? name : `${path}.${name}`;
        fields[`@${below}`] = placeOf(key);
        visit(value, below);
      }
    } else if (isSeq(node)) {
      fields[path] = placeOf(node);
      node.items.forEach((item, i) => {
        visit(item, `${path}.${String(i)}`);
      });
    } else if (isScalar(node)) {
      fields[path] = placeOf(node);
    }
  };
  visit(document.contents, '');
  // An empty document is null in YAML; here it lacks all fields.
  const data: unknown = errors.length === 0 ? (document.toJS() ?? {}) : null;
  return { data, fields, errors };
}
