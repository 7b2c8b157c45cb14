import { RATTER, type Ratt } from '#application';
import { RegistreraGranskning } from '#contracts';
import { KOMMANDON, kommandotsMal, REGISTRERA_GRANSKNING } from '../format/kommando';
import { faltI, somJsonSchema, type Falt } from './falt';

/** One command as a writer of scenarios needs to know it. */
export type Kommandopost = Readonly<{
  namn: string;
  rubrik: string;
  beskrivning: string;
  /** What `pa` names; null when the command is about the whole case, or the kommun. */
  pa: string | null;
  roller: readonly string[];
  falt: readonly Falt[];
}>;

const roller = (ratt: Ratt): readonly string[] => RATTER[ratt].roller;

/** Every command there is, in the order of a case's life. Made from the same tables as the API, so it is never behind. */
export const kommandoreferens = (): readonly Kommandopost[] => [
  {
    namn: REGISTRERA_GRANSKNING,
    rubrik: 'Registrera granskningen',
    beskrivning:
      'Skickar granskning; fälten i med ersätter dem som står där. Varje organ som ska svara får ett ärende.',
    pa: null,
    roller: roller('granskning.registrera'),
    falt: faltI(somJsonSchema(RegistreraGranskning)),
  },
  ...KOMMANDON.map((kommando) => ({
    ...{ namn: kommando.namn, rubrik: kommando.rubrik, beskrivning: kommando.beskrivning },
    pa: kommandotsMal(kommando),
    roller: roller(kommando.ratt),
    falt: faltI(somJsonSchema(kommando.begaran)),
  })),
];
