/** An error that the user can correct. Its message has one line: what is wrong and what to do. */
export class Refusal extends Error {}
