import { hamtaToken } from '#local';
import { medOmtag, type Talamod } from './omtag';

/** Logs the persons of a run in at the engine's OpenID provider, each once. */
export class Inloggning {
  private readonly token = new Map<string, Promise<string>>();

  constructor(
    private readonly issuer: string,
    private readonly subjekt: (person: string) => string,
    private readonly talamod: Talamod,
  ) {}

  tokenFor(person: string): Promise<string> {
    const kand = this.token.get(person);
    if (kand !== undefined) return kand;
    const hamtas = medOmtag(this.talamod, () => hamtaToken({ issuer: this.issuer, anvandare: this.subjekt(person) }));
    this.token.set(person, hamtas);
    return hamtas;
  }

  /** The token was not accepted: the next one is fetched anew. */
  glom(person: string): void {
    this.token.delete(person);
  }
}
