import type { Aktunderlag } from '#application';
import type { Datum } from '#domain';
import { arendevag } from '../../layout/vagar';
import { STALLNINGSTAGANDE_ORD } from '../../ord/stallningstaganden';

export type Lofte = Readonly<{ vad: string; vilka: string; klart: Datum | null; datumSaknasSkal: string | null }>;

/** What is answered to one recommendation, or to one of its parts. */
export type Svarsrad = Readonly<{
  nyckel: string;
  nummer: string;
  text: string;
  /** Null when nothing is written yet. */
  svar: Readonly<{ stallningstagande: string; text: string; atgarder: readonly Lofte[] }> | null;
  vag: string;
}>;

export type Yttrandevy = Readonly<{ rader: readonly Svarsrad[]; besvarade: number; nastaSomSaknas: string | null }>;

/** The yttrande as it stands, recommendation by recommendation. */
export function yttrandevy({ arende, poster }: Aktunderlag): Yttrandevy {
  const rader = arende.rekommendationer.flatMap((r): readonly Svarsrad[] => {
    const rad = (delId: string | null, nummer: string, text: string): Svarsrad => {
      const skrivet = arende.bemotanden.find((b) => b.rekommendationId === r.id && b.delId === delId);
      const vag = `${arendevag(arende.id)}/yttrande/${r.id}${delId === null ? '' : `/${delId}`}`;
      return {
        ...{ nyckel: `${r.id}${delId ?? ''}`, nummer, text, vag },
        svar: skrivet === undefined ? null : svaret(skrivet, poster),
      };
    };
    if (r.delar.length === 0) return [rad(null, String(r.nummer), r.text)];
    return r.delar.map((del, i) => rad(del.id, `${String(r.nummer)}.${String(i + 1)}`, del.text));
  });
  const saknas = rader.filter(({ svar }) => svar === null);
  return { rader, besvarade: rader.length - saknas.length, nastaSomSaknas: saknas[0]?.vag ?? null };
}

type Bemotande = Aktunderlag['arende']['bemotanden'][number];

const svaret = (bemotande: Bemotande, poster: Aktunderlag['poster']): NonNullable<Svarsrad['svar']> => ({
  stallningstagande: STALLNINGSTAGANDE_ORD[bemotande.stallningstagande],
  text: bemotande.text,
  atgarder: bemotande.atgarder.map(({ beskrivning, ansvariga, klartDatum, datumSaknasSkal }) => ({
    ...{ vad: beskrivning, klart: klartDatum, datumSaknasSkal },
    vilka: poster
      .filter(({ id }) => ansvariga.includes(id))
      .map(({ namn }) => namn)
      .join(', '),
  })),
});
