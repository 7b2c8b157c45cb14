import type { Hinder } from '../hinder';
import { hinderForAvslut } from './avsluta';
import type { RevisionsArende } from './tillstand';
import { luckorIYttrandet } from './underteckna';

/** What stands in the way of the next large step of the case, and which step that is. */
export type HinderFramat = Readonly<{ steg: 'underskrift' | 'avslut'; hinder: readonly Hinder[] }>;

/** Before the signature: gaps in the yttrande. After it: what the closing rules still miss (domain 2.6). */
export const hinderFramat = (arende: RevisionsArende): HinderFramat =>
  arende.underskrift === null
    ? { steg: 'underskrift', hinder: luckorIYttrandet(arende) }
    : { steg: 'avslut', hinder: hinderForAvslut(arende) };
