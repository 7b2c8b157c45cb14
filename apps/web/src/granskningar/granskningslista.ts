import type { Granskningstraff, Lista } from '#application';
import type { Datum } from '#domain';
import type { Lage } from '../layout/ikoner';
import { granskningsvag } from '../layout/vagar';

/** A granskning in the list: to whom it went, and what has come back. */
export type Granskningslistrad = Readonly<{
  vag: string;
  titel: string;
  avsandare: string;
  inkommen: Datum;
  till: string;
  lage: Lage;
  ord: string;
  /** The day that the next reply is waited for; null when all have come. */
  vantas: Datum | null;
  /** What revisorerna have to do about it. */
  attGora: readonly string[];
  /** What they have asked and wait for. */
  begart: readonly Readonly<{ organ: string; senast: Datum }>[];
}>;

export type Granskningslista = Readonly<{
  idag: Datum;
  sok: string;
  totalt: number;
  rader: readonly Granskningslistrad[];
  /** Addresses of the pages of the list before and after; null when there is none. */
  fore: string | null;
  efter: string | null;
}>;

export type Sokning = Readonly<{ sok: string; sida: number; antal: number }>;

export function granskningslista(lista: Lista<Granskningstraff>, sokning: Sokning, idag: Datum): Granskningslista {
  const { sok, sida, antal } = sokning;
  return {
    ...{ idag, sok, totalt: lista.totalt },
    rader: lista.rader.map((traff) => rad(traff, idag)),
    fore: sida > 1 ? sidvag(sok, sida - 1) : null,
    efter: lista.totalt > sida * antal ? sidvag(sok, sida + 1) : null,
  };
}

const sidvag = (sok: string, sida: number): string =>
  `/granskningar?${new URLSearchParams({ ...(sok === '' ? {} : { sok }), sida: String(sida) }).toString()}`;

function rad(traff: Granskningstraff, idag: Datum): Granskningslistrad {
  const { granskning, svar } = traff;
  const byra = granskning.revisionsbyra;
  return {
    vag: granskningsvag(granskning.id),
    titel: granskning.titel,
    avsandare: [byra, granskning.revisorernasDnr].filter((del) => del !== null).join(', '),
    inkommen: granskning.inkommen,
    till: mottagarna(traff),
    ...laget(svaren(traff), idag),
    attGora: svar.flatMap(({ kan, organ }) => [
      ...(kan.includes('kvitteraSvar') ? [`Svar att kvittera: ${organ}`] : []),
      ...(kan.includes('avslaAnstand') ? [`Anstånd begärt: ${organ}`] : []),
    ]),
    begart: svar.flatMap(({ kompletteringar, organ }) =>
      kompletteringar.flatMap((ett) => (ett.svar === null ? [{ organ, senast: ett.senast }] : [])),
    ),
  };
}

const mottagarna = ({ granskning: { externa }, svar }: Granskningstraff): string =>
  [
    ...ettEllerFlera(
      svar.map(({ organ }) => organ),
      'nämnder',
    ),
    ...ettEllerFlera(
      externa.map(({ namn }) => namn),
      'bolag och förbund',
    ),
  ].join(', ');

/** The name of the only one, or how many they are. */
const ettEllerFlera = (namn: readonly string[], vad: string): readonly string[] =>
  namn.length < 2 ? namn : [`${String(namn.length)} ${vad}`];

type Ettsvar = Readonly<{ svarSenast: Datum; mottaget: Datum | null }>;

/** Everybody who is to answer, organ or not. */
const svaren = ({ granskning, svar }: Granskningstraff): readonly Ettsvar[] => [
  ...svar
    .filter(({ slag }) => slag === 'SVAR')
    .map(({ fristlage, mottaget }) => ({ svarSenast: fristlage.motGallande.svarSenast, mottaget })),
  ...granskning.externa.map(({ svarMottaget }) => ({ svarSenast: granskning.svarSenast, mottaget: svarMottaget })),
];

function laget(svar: readonly Ettsvar[], idag: Datum): Pick<Granskningslistrad, 'lage' | 'ord' | 'vantas'> {
  const vantade = svar.filter(({ mottaget }) => mottaget === null);
  const vantas = vantade.map(({ svarSenast }) => svarSenast).sort()[0] ?? null;
  if (svar.length === 0) return { lage: 'klar', ord: 'För kännedom', vantas };
  if (vantas === null) return { vantas, ...besvarad(svar) };
  const sena = vantade.filter(({ svarSenast }) => svarSenast < idag).length;
  const hur = `${String(svar.length - vantade.length)} av ${String(svar.length)} har svarat`;
  return sena === 0
    ? { lage: 'vilar', ord: hur, vantas }
    : {
        lage: 'forsenad',
        ord: `${hur}, ${sena === 1 ? '1 svar är försenat' : `${String(sena)} svar är försenade`}`,
        vantas,
      };
}

function besvarad(svar: readonly Ettsvar[]): Pick<Granskningslistrad, 'lage' | 'ord'> {
  const sent = svar.filter(({ svarSenast, mottaget }) => mottaget !== null && mottaget > svarSenast).length;
  if (sent === 0) return { lage: 'klar', ord: svar.length === 1 ? 'Besvarad i tid' : 'Alla har svarat i tid' };
  return { lage: 'klar', ord: svar.length === 1 ? 'Besvarad, för sent' : `Alla har svarat, ${String(sent)} för sent` };
}
