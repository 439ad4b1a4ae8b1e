/** Why nothing is added: `code` 1 where the text or the archive forbids it, 2 where it was asked wrongly. */
export class Refused extends Error {
  readonly code: 1 | 2;

  constructor(code: 1 | 2, message: string) {
    super(message);
    this.code = code;
  }
}
