import type { Nodes } from 'mdast';
import type { Place } from './types.ts';

/** A file's text with its lines counted, so that any offset can be given as a place. */
export class Source {
  readonly file: string;
  readonly text: string;
  readonly #lines: number[] = [0];

  /**
   * @param file path from the project's root, with forward slashes
   * @param text its contents; line ends of all kinds become LF, which moves no line and no column
   */
  constructor(file: string, text: string) {
    this.file = file;
    this.text = text.replace(/\r\n?/g, '\n');
    for (let i = this.text.indexOf('\n'); i !== -1; i = this.text.indexOf('\n', i + 1)) {
      this.#lines.push(i + 1);
    }
  }

  /** The text of a line, counted from 1, without its end; null for a line that is not there. */
  line(number: number): string | null {
    return this.text.split('\n')[number - 1] ?? null;
  }

  #point(offset: number): [line: number, column: number] {
    let low = 0;
    let high = this.#lines.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#lines[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return [low + 1, offset - (this.#lines[low] ?? 0) + 1];
  }

  /** The text at a place. */
  textAt({ line, column, endLine, endColumn }: Place): string {
    const offset = (n: number) => this.#lines[n - 1] ?? this.text.length;
    return this.text.slice(offset(line) + column - 1, offset(endLine) + endColumn - 1);
  }

  /** The place from one UTF-16 offset to another, the end exclusive. */
  place(start: number, end: number): Place {
    const [line, column] = this.#point(start);
    const [endLine, endColumn] = this.#point(end);
    return { file: this.file, line, column, endLine, endColumn };
  }

  /** The place of a node that a parser made. */
  placeOf({ position }: Nodes): Place {
    return this.place(position?.start.offset ?? 0, position?.end.offset ?? 0);
  }
}
