/**
 * When a test is ended as one that hangs: the only limit of time in the tests, as none passes or
 * fails by how fast the machine is.
 */
export const PATIENCE_MS = 20 * 60_000;

/** How much of that one wait may take: for something to appear on a page, or for a server to see a change. */
export const WAIT_MS = PATIENCE_MS / 5;
