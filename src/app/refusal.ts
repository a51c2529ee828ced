// What is a person told who asked for something that cannot be done?

/** What the person at the page asked cannot be done; the message says what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
