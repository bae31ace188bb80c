import { expect } from 'vitest';

/**
 * Asserts the form of a message: one line without a full stop at its end, and after what is wrong, what
 * is expected or to be done. `Unexpected` goes with `expected`, or with the reason.
 */
export function expectPlain(reason: string): void {
  expect(reason).toMatch(/^[A-Z`][^\n]*(?:: |, |; )[^\n]*[^\n.]$/);
  expect(reason).not.toMatch(/^Unexpected end/);
  if (reason.startsWith('Unexpected ')) expect(reason).toMatch(/, expected |: /);
}
