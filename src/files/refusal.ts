/** Says in one line why a file is not taken: ``Unexpected <thing>, expected <what to do>``. */
export class Refusal extends Error {}
