import { beslut, type Hinder, type Utfall } from '../hinder';
import { inteFore, inteIFramtiden } from '../hinder-vanliga';
import { svensktDatum, type Datum } from '../kalender';
import type { Sammanhang } from '../sammanhang';
import { parametrarFor } from '../tidplan';
import { atgarderUrBemotanden } from './antagen-text';
import type { ArendeHandelse } from './handelser';
import { kravOvergang } from './svar-status';
import type { Beslutsvag, Namndbeslut, RevisionsArende, Yttrandeversion } from './tillstand';

export type BeslutaUtanSammantrade = Readonly<{
  vag: Exclude<Beslutsvag, 'NAMND'>;
  datum: Datum;
  lydelse: string;
  /** The point of the delegationsordning, or the nämnd's decision, that gives the mandate; null when there is none. */
  mandat: string | null;
  /** Why the nämnd's own decision could not be awaited (KL 6:39). */
  motivering: string;
}>;

/**
 * A decision that ordföranden or a delegat took in the nämnd's place (KL 6:37, 6:39). It needs a mandate that the nämnd
 * has given, is not justerat, and is told to the nämnd at its next meeting (KL 6:40, V14).
 */
export function beslutaUtanSammantrade(
  arende: RevisionsArende,
  kommando: BeslutaUtanSammantrade,
  s: Sammanhang,
): Utfall<ArendeHandelse> {
  const { vag, datum, lydelse, mandat, motivering } = kommando;
  const hinder = [
    ...kravOvergang(arende.svarStatus, 'BESLUTAD'),
    ...inteIFramtiden('Beslutet', datum, s.idag),
    ...inteFore('Beslutet', datum, 'underskriften', arende.underskrift?.datum ?? null),
    ...mandatSaknas(mandat),
    ...(vag === 'DELEGAT' ? inteDelegerat(arende, s) : []),
  ];
  const fattat: Namndbeslut = {
    ...{ vag, datum, lydelse, paragraf: null, antaget: 'FORSLAGET', votering: null, reservationer: [], anmald: null },
    stod: { mandat: mandat ?? '', motivering },
  };
  const version: Yttrandeversion = {
    ...{ id: s.nyttId(), av: null, lydelse, uppdrag: [], bemotanden: arende.bemotanden },
    ursprung: 'FORSLAG_TILL_BESLUT',
    status: 'ANTAGEN',
  };
  return beslut(
    hinder,
    { typ: 'beslutFattat', beslut: fattat, yttrandeversioner: [version] },
    ...atgarderUrBemotanden(arende.bemotanden, datum, s),
  );
}

export type AnmalBeslut = Readonly<{ paragraf: string; datum: Datum }>;

/** The nämnd has been told of a decision taken in its place (KL 6:40). */
export const anmalBeslut = (arende: RevisionsArende, kommando: AnmalBeslut, s: Sammanhang): Utfall<ArendeHandelse> =>
  beslut(
    [
      ...ingetAttAnmala(arende.beslut),
      ...inteIFramtiden('Anmälan', kommando.datum, s.idag),
      ...inteFore('Anmälan', kommando.datum, 'beslutet', arende.beslut?.datum ?? null),
    ],
    { typ: 'beslutAnmalt', ...kommando },
  );

function mandatSaknas(mandat: string | null): Hinder[] {
  if (mandat !== null) return [];
  return [
    {
      kod: 'MANDAT_SAKNAS',
      text: 'Bara nämnden kan låta någon annan besluta i dess ställe (KL 6:37, 6:39).',
      fix: 'Ange punkten i delegationsordningen. Finns ingen: ta ärendet till ett sammanträde.',
    },
  ];
}

/** Off unless the organ has set it: a reply on mål and inriktning may not be delegated (KL 6:38). */
function inteDelegerat({ organId }: RevisionsArende, { organisation }: Sammanhang): Hinder[] {
  const { delegationspunkt } = parametrarFor(organisation.organ.find(({ id }) => id === organId));
  if (delegationspunkt !== null) return [];
  return [
    {
      kod: 'INTE_DELEGERAT',
      text: 'Organet har inte delegerat svar till revisorerna.',
      fix: 'Ta ärendet till ett sammanträde, eller registrera delegationspunkten i organets planparametrar.',
    },
  ];
}

function ingetAttAnmala(fattat: Namndbeslut | null): Hinder[] {
  if (fattat !== null && fattat.vag !== 'NAMND' && fattat.anmald === null) return [];
  const anmald = fattat?.anmald ?? null;
  return [
    {
      kod: 'INGET_ATT_ANMALA',
      text:
        anmald === null
          ? 'Det finns inget ordförande- eller delegationsbeslut i ärendet.'
          : `Beslutet anmäldes ${svensktDatum(anmald.datum)}.`,
      fix: 'Inget behöver anmälas.',
    },
  ];
}
