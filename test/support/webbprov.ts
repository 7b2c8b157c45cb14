import type { Roll } from '#domain';
import { inlastApikommun } from './apikommun';
import { Surfare } from './surfare';
import { testwebb, type Testwebb } from './testwebb';
import { Arendeforare } from './webbarende';

/** What a spec about pages works with: the real web, and a new kommun before each test. */
export type Webbprov = Readonly<{
  webb: Testwebb;
  forare: Arendeforare;
  /** A browser of its own, where the role's person has logged in. */
  inloggad: (roll: Roll) => Promise<Surfare>;
}>;

/** Starts the web for the `describe` that it is called in, and stops it afterwards. */
export function webbprov(): Webbprov {
  let webb: Testwebb;
  let forare: Arendeforare;
  beforeAll(async () => {
    webb = await testwebb();
  });
  beforeEach(async () => {
    forare = new Arendeforare(webb.lager, await inlastApikommun(webb.lager, webb.issuer));
  });
  afterAll(() => webb.stang());
  return {
    get webb() {
      return webb;
    },
    get forare() {
      return forare;
    },
    inloggad: async (roll) => {
      const person = new Surfare(webb.adress);
      await person.loggaIn(forare.kommun.subjekt(roll));
      return person;
    },
  };
}
