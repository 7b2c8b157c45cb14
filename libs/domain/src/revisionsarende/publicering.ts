import type { Datum } from '../kalender';
import { gallandeFrist, ursprungligFrist } from './frist';
import type { Stallningstagande, RevisionsArende, Votering } from './tillstand';

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
  beslut: Readonly<{ paragraf: string; datum: Datum; lydelse: string; votering: Votering | null }> | null;
  reservationer: readonly string[];
  ejAntagna: readonly Readonly<{ av: string | null; lydelse: string }>[];
  bemotanden: readonly Readonly<{
    nummer: number;
    rekommendation: string;
    stallningstagande: Stallningstagande;
    text: string;
    atgarder: readonly Readonly<{ beskrivning: string; ansvariga: readonly string[]; klartDatum: Datum | null }>[];
  }>[];
  kompletteringar: readonly Readonly<{ fraga: string; svar: string; datum: Datum }>[];
}>;

/** The snapshot of the reply as it stands when it leaves on `datum`. `befattningsnamn` turns post ids into names. */
export function publicering(
  arende: RevisionsArende,
  datum: Datum,
  befattningsnamn: (id: string) => string,
): Publicering {
  return {
    titel: arende.titel,
    dnr: arende.dnr,
    revisorernasDnr: arende.revisorernasDnr,
    datum,
    ursprungligSvarSenast: ursprungligFrist(arende.frister).svarSenast,
    gallandeSvarSenast: gallandeFrist(arende.frister).svarSenast,
    beslut: beslutet(arende),
    reservationer: arende.beslut?.reservationer ?? [],
    ejAntagna: arende.yttrandeversioner
      .filter((version) => version.status === 'EJ_ANTAGEN')
      .map(({ av, lydelse }) => ({ av, lydelse })),
    bemotanden: arende.rekommendationer.map((rekommendation) => {
      const bemotande = arende.bemotanden.find((b) => b.rekommendationId === rekommendation.id);
      return {
        nummer: rekommendation.nummer,
        rekommendation: rekommendation.text,
        stallningstagande: bemotande?.stallningstagande ?? 'SAKNAS',
        text: bemotande?.text ?? '',
        atgarder: (bemotande?.atgarder ?? []).map(({ beskrivning, ansvariga, klartDatum }) => ({
          beskrivning,
          ansvariga: ansvariga.map(befattningsnamn),
          klartDatum,
        })),
      };
    }),
    kompletteringar: arende.kompletteringar.flatMap(({ fraga, svar }) =>
      svar === null ? [] : [{ fraga, svar: svar.text, datum: svar.datum }],
    ),
  };
}

function beslutet({ beslut }: RevisionsArende): Publicering['beslut'] {
  if (beslut === null) return null;
  const { paragraf, datum, lydelse, votering } = beslut;
  return { paragraf, datum, lydelse, votering };
}
