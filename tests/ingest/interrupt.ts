import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded before a command (`node --import`), ends it at the moment that `INTERRUPT_AT` numbers, by
 * the signal that `INTERRUPT_BY` names. Moments are counted from 1: before every change to the file
 * system, and in the middle of every file that is written.
 */

const CHANGES =
  /^(?:write|append|rename|link|symlink|rm|unlink|mkdir|mkdtemp|copyFile|cp|truncate)/;
const { INTERRUPT_AT = '', INTERRUPT_BY = '' } = process.env;
let moments = 0;

/** Whether this is the moment. */
const isNow = () => ++moments === Number(INTERRUPT_AT);

/** Sends the signal and waits for it, so that nothing more is done; a handler would come after. */
function interrupt(): void {
  process.kill(process.pid, INTERRUPT_BY);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10_000);
}

type Functions = Record<string, unknown>;

function watch(functions: Functions): void {
  for (const [name, change] of Object.entries(functions)) {
    if (typeof change !== 'function' || !CHANGES.test(name)) continue;
    functions[name] = function (this: unknown, ...parameters: unknown[]): unknown {
      if (isNow()) interrupt();
      const [path, content] = parameters;
      if (/^(?:write|append)File/.test(name) && typeof content === 'string' && isNow()) {
        writeFileSync(path as string, content.slice(0, content.length / 2));
        interrupt();
      }
      return Reflect.apply(change, this, parameters) as unknown;
    };
  }
}

const { writeFileSync } = fs;
watch(fs);
watch(fs.promises);
syncBuiltinESMExports();
