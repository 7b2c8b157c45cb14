/** A program cannot start as it is set up. The message is one line that says what to do; exit code 78 (EX_CONFIG). */
export class Startfel extends Error {
  override readonly name = 'Startfel';
}
