/**
 * When a test that waits is ended as one that hangs. The only limit of time in the tests: none
 * passes or fails by how fast the machine is.
 */
export const PATIENCE_MS = 30 * 60_000;
