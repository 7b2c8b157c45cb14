import type { Datum } from '../kalender';
import { gallandeFrist, ursprungligFrist } from './frist';
import { sammaBemotande } from './skriv-bemotande';
import type {
  Bemotande,
  Namndbeslut,
  Rekommendation,
  Rekommendationsdel,
  RevisionsArende,
  Stallningstagande,
} from './tillstand';

/**
 * What revisorerna may read: the reply as it was expedierad, and nothing that was working material (domain 5.2, TF 2:9–11).
 * Made by an explicit act and never changed; a later act makes a new version.
 */
export type Publicering = Readonly<{
  titel: string;
  dnr: string | null;
  revisorernasDnr: string | null;
  datum: Datum;
  ursprungligSvarSenast: Datum;
  gallandeSvarSenast: Datum;
  beslut: Pick<Namndbeslut, 'vag' | 'paragraf' | 'datum' | 'lydelse' | 'votering'> | null;
  /** Names of the other organ that reply with the same text; empty when the organ replies by itself (domain 7.4). */
  gemensamtMed: readonly string[];
  reservationer: readonly string[];
  ejAntagna: readonly Readonly<{ av: string | null; lydelse: string }>[];
  bemotanden: readonly Readonly<{
    nummer: number;
    rekommendation: string;
    /** The part that is answered, when the recommendation was split. */
    del: string | null;
    stallningstagande: Stallningstagande;
    text: string;
    atgarder: readonly Readonly<{ beskrivning: string; ansvariga: readonly string[]; klartDatum: Datum | null }>[];
  }>[];
  kompletteringar: readonly Readonly<{ fraga: string; svar: string; datum: Datum }>[];
}>;

/** Turns an id into what people call it. */
type Namn = (id: string) => string;

/** The snapshot of the reply as it stands when it leaves on `datum`, shared with the cases of `delarYttrandet`. */
export function publicering(
  arende: RevisionsArende,
  datum: Datum,
  delas: readonly RevisionsArende[],
  namn: Readonly<{ befattning: Namn; organ: Namn }>,
): Publicering {
  return {
    titel: arende.titel,
    dnr: arende.dnr,
    revisorernasDnr: arende.revisorernasDnr,
    datum,
    ursprungligSvarSenast: ursprungligFrist(arende.frister).svarSenast,
    gallandeSvarSenast: gallandeFrist(arende.frister).svarSenast,
    beslut: beslutet(arende),
    gemensamtMed: delas.map(({ organId }) => namn.organ(organId)),
    reservationer: arende.beslut?.reservationer ?? [],
    ejAntagna: arende.yttrandeversioner
      .filter((version) => version.status === 'EJ_ANTAGEN')
      .map(({ av, lydelse }) => ({ av, lydelse })),
    bemotanden: arende.rekommendationer.flatMap((r) => bemotandena(arende, r, namn.befattning)),
    kompletteringar: arende.kompletteringar.flatMap(({ fraga, svar }) =>
      svar === null ? [] : [{ fraga, svar: svar.text, datum: svar.datum }],
    ),
  };
}

function bemotandena(
  { bemotanden }: RevisionsArende,
  { id, nummer, text, delar }: Rekommendation,
  befattningsnamn: Namn,
): Publicering['bemotanden'] {
  const attBemota: readonly (Rekommendationsdel | null)[] = delar.length === 0 ? [null] : delar;
  return attBemota.map((del) => {
    const bemotande = bemotanden.find(sammaBemotande({ rekommendationId: id, delId: del?.id ?? null }));
    const svar = bemotande === undefined ? INGET_SVAR : svaret(bemotande, befattningsnamn);
    return { nummer, rekommendation: text, del: del?.text ?? null, ...svar };
  });
}

const INGET_SVAR = { stallningstagande: 'SAKNAS', text: '', atgarder: [] } as const;

const svaret = ({ stallningstagande, text, atgarder }: Bemotande, befattningsnamn: Namn) => ({
  stallningstagande,
  text,
  atgarder: atgarder.map(({ beskrivning, ansvariga, klartDatum }) => ({
    beskrivning,
    ansvariga: ansvariga.map(befattningsnamn),
    klartDatum,
  })),
});

function beslutet({ beslut }: RevisionsArende): Publicering['beslut'] {
  if (beslut === null) return null;
  const { vag, paragraf, datum, lydelse, votering } = beslut;
  return { vag, paragraf, datum, lydelse, votering };
}
