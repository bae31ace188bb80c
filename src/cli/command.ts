import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Dossier } from '../dossier/types.ts';
import { placeText } from '../markdown/types.ts';

/** Options as `parseArgs` takes them: with a value, with several, with none. */
export const text = { type: 'string' } as const;
export const texts = { type: 'string', multiple: true } as const;
export const flag = { type: 'boolean', default: false } as const;

/**
 * Runs a command: prints its usage where `--help` or `-h` asks for it, else does its work. An error is
 * printed without its stack. Sets the exit code.
 *
 * @param work returns the exit code, if it is another than 0
 */
export async function command<T extends ParseArgsConfig>(
  usage: string,
  config: T,
  work: (given: ReturnType<typeof parseArgs<T>>) => unknown,
): Promise<void> {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(usage);
    return;
  }
  try {
    const code = await work(parseArgs(config));
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

/** One of the words that an option takes; throws for another. */
export function oneOf<W extends string>(option: string, words: readonly W[], given: string): W {
  const word = words.find((one) => one === given);
  if (word !== undefined) return word;
  throw new Error(`Unexpected \`--${option} ${given}\`, expected one of: ${words.join(', ')}`);
}

/** Throws while something in `content/` can't be read. */
export function requireReadable({ faults: [fault] }: Dossier, consequence: string): void {
  if (!fault) return;
  throw new Error(
    `${placeText(fault.place)}: ${fault.reason}\n${consequence} Run \`npm run check\` and correct its errors first.`,
  );
}

/** The day, as ISO 8601, for what commands write into `content/`. A build never asks for it. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/**
 * Prints the progress at each tenth: `Briefs: 20 of 94`. It prints whole lines, so that a log file
 * reads like the terminal.
 */
export function progressOf(what: string): (done: number, all: number) => void {
  return (done, all) => {
    if (done === all || done % Math.ceil(all / 10) === 0) {
      console.log(`${what}: ${String(done)} of ${String(all)}`);
    }
  };
}

/** Whether what is printed may have colours: in a terminal, unless `NO_COLOR` is set (https://no-color.org/). */
export function wantsColours(): boolean {
  return process.stdout.isTTY && !process.env['NO_COLOR'];
}
