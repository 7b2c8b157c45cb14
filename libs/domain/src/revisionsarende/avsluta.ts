import { arAtgardAvslutad } from '../atgard/atgard';
import { beslut, type Hinder, type Utfall } from '../hinder';
import { inteFore, inteIFramtiden } from '../hinder-vanliga';
import { svensktDatum, type Datum } from '../kalender';
import type { Sammanhang } from '../sammanhang';
import type { ArendeHandelse } from './handelser';
import { SVAR_STATUS_ETIKETT, kravOvergang } from './svar-status';
import type { Rekommendation, RevisionsArende } from './tillstand';
import { aterkallaDeOppna } from './underarende';

export type Aterrapportera = Readonly<{
  paragraf: string;
  datum: Datum;
  text: string;
  beslut?: string | null;
  kvarstaendeBehov?: string | null;
}>;

/** The nämnd has been told what became of its promises (closing rule 4, domain 2.6). */
export const aterrapportera = (
  arende: RevisionsArende,
  kommando: Aterrapportera,
  s: Sammanhang,
): Utfall<ArendeHandelse> =>
  beslut(
    [
      ...redanAvslutat(arende),
      ...svaretInteMottaget(arende),
      ...inteIFramtiden('Återrapporten', kommando.datum, s.idag),
      ...inteFore('Återrapporten', kommando.datum, 'beslutet', arende.beslut?.datum ?? null),
    ],
    { typ: 'aterrapporterat', ...kommando },
  );

/** Revisorerna come back after two to three years (domain 2.6, W10); the case may say which when it is closed. */
const UPPFOLJNING_AR = 2;

export type Avsluta = Readonly<{ paragraf: string; datum: Datum; uppfoljningAr?: number }>;

/** Closes the case by a decision of the nämnd (domain 2.6; Västerås: "Nämnden avslutar uppdraget"). */
export const avsluta = (arende: RevisionsArende, kommando: Avsluta, s: Sammanhang): Utfall<ArendeHandelse> =>
  beslut(
    [...hinderForAvslut(arende), ...inteIFramtiden('Avslutsbeslutet', kommando.datum, s.idag)],
    ...aterkallaDeOppna(arende, kommando.datum, 'Ärendet som remissen gällde är avslutat.'),
    {
      ...{ typ: 'arendeAvslutat', paragraf: kommando.paragraf, datum: kommando.datum, tid: s.nu },
      // Revisorerna follow up what was said to them, not what one organ said to another.
      uppfoljningAr: arende.slag === 'REMISS' ? null : (kommando.uppfoljningAr ?? UPPFOLJNING_AR),
    },
  );

export type AnmalForKannedom = Readonly<{ paragraf: string; datum: Datum }>;

/** A report for information has been on the nämnd's list of anmälningar, which is all it asks for (domain 2.7, case C). */
export const anmalForKannedom = (
  arende: RevisionsArende,
  kommando: AnmalForKannedom,
  s: Sammanhang,
): Utfall<ArendeHandelse> =>
  beslut(
    [
      ...inteForKannedom(arende),
      ...inteIFramtiden('Anmälan', kommando.datum, s.idag),
      ...inteFore('Anmälan', kommando.datum, 'ankomsten', arende.inkommen),
    ],
    { typ: 'arendeAnmalt', ...kommando, tid: s.nu },
  );

export type Avskriv = Readonly<{ datum: Datum; skal: string }>;

/** Registered in error, withdrawn by revisorerna or taken up in another case (domain 2.2): the reason stays. */
export const avskriv = (arende: RevisionsArende, kommando: Avskriv, s: Sammanhang): Utfall<ArendeHandelse> =>
  beslut(
    [
      ...kravOvergang(arende.svarStatus, 'AVSKRIVEN'),
      ...inteIFramtiden('Avskrivningen', kommando.datum, s.idag),
      ...inteFore('Avskrivningen', kommando.datum, 'ankomsten', arende.inkommen),
    ],
    ...aterkallaDeOppna(arende, kommando.datum, 'Ärendet som remissen gällde är avskrivet.'),
    { typ: 'arendeAvskrivet', ...kommando, tid: s.nu },
  );

function inteForKannedom({ svarStatus }: RevisionsArende): Hinder[] {
  if (svarStatus === 'KANNEDOM') return [];
  return [
    {
      kod: 'INTE_FOR_KANNEDOM',
      text: `Det går inte nu: ärendet är ${SVAR_STATUS_ETIKETT[svarStatus]}.`,
      fix: 'Bara ett registrerat ärende för kännedom avslutas med en anmälan. Andra besvaras.',
    },
  ];
}

/** Why the case cannot be closed yet: rules 1–4 of domain 2.6, every one that is not met. */
export const hinderForAvslut = (arende: RevisionsArende): readonly Hinder[] => [
  ...redanAvslutat(arende),
  ...svaretInteMottaget(arende),
  ...utanStallningstagande(arende),
  ...oavslutadeAtgarder(arende),
  ...utanAterrapport(arende),
  ...beslutetEjAnmalt(arende),
];

/** A closed case takes no more decisions. */
export function redanAvslutat({ avslut }: RevisionsArende, fix = 'Inget mer behöver göras.'): Hinder[] {
  if (avslut === null) return [];
  return [
    {
      kod: 'ARENDET_AVSLUTAT',
      text: `Ärendet avslutades ${svensktDatum(avslut.datum)}.`,
      fix,
    },
  ];
}

/** Whoever waited for the reply has it, and asks nothing more at the moment. */
export const arSvaretFramme = ({ slag, svarStatus }: RevisionsArende): boolean =>
  slag === 'REMISS'
    ? svarStatus === 'EXPEDIERAD'
    : svarStatus === 'MOTTAGEN_AV_REVISORERNA' || svarStatus === 'GODTAGEN';

function svaretInteMottaget(arende: RevisionsArende): Hinder[] {
  const { slag, svarStatus } = arende;
  if (svarStatus === 'AVSLUTAD' || arSvaretFramme(arende)) return [];
  const lage = SVAR_STATUS_ETIKETT[svarStatus];
  if (slag === 'REMISS') {
    return [
      {
        kod: 'YTTRANDE_INTE_EXPEDIERAT',
        text: `Yttrandet har inte gått till organet som frågar: ärendet är ${lage}.`,
        fix: 'Expediera yttrandet, eller avskriv ärendet om remissen är återkallad.',
      },
    ];
  }
  return [
    {
      kod: 'SVAR_INTE_MOTTAGET',
      text: `Svaret till revisorerna är inte klart: ärendet är ${lage}.`,
      fix: 'Revisorerna ska ha tagit emot svaret, och ingen komplettering får vara öppen.',
    },
  ];
}

/** Another organ got the yttrande that it asked for, whatever that leaves out, and has no komplettering to ask for. */
function utanStallningstagande(arende: RevisionsArende): Hinder[] {
  if (arende.slag === 'REMISS') return [];
  return arende.rekommendationer
    .filter((rekommendation) => !arBesvarad(arende, rekommendation))
    .map(({ nummer }) => ({
      kod: 'STALLNINGSTAGANDE_SAKNAS',
      text: `Organet har inte tagit ställning till rekommendation ${String(nummer)}.`,
      fix: 'Svara på rekommendationen, i yttrandet eller i en komplettering.',
    }));
}

/** A recommendation that has been split is answered when all its parts are. */
function arBesvarad({ bemotanden }: RevisionsArende, { id, delar }: Rekommendation): boolean {
  const svar = bemotanden.filter((b) => b.rekommendationId === id && b.stallningstagande !== 'SAKNAS');
  return delar.length === 0 ? svar.length > 0 : delar.every((del) => svar.some((b) => b.delId === del.id));
}

const oavslutadeAtgarder = (arende: RevisionsArende): Hinder[] =>
  arende.atgarder
    .filter((atgard) => !arAtgardAvslutad(atgard))
    .map((atgard) => ({
      kod: 'ATGARD_INTE_AVSLUTAD',
      text: `Åtgärden ”${atgard.beskrivning}” är inte avslutad.`,
      fix: 'Den ska verifieras av någon annan än den som gjort den, eller avslutas med skäl.',
    }));

/** What was decided in the nämnd's place is told to it before the case ends (KL 6:40, V14). */
function beslutetEjAnmalt({ beslut: fattat }: RevisionsArende): Hinder[] {
  if (fattat === null || fattat.vag === 'NAMND' || fattat.anmald !== null) return [];
  return [
    {
      kod: 'BESLUT_EJ_ANMALT',
      text: 'Beslutet är fattat i nämndens ställe och har inte anmälts till nämnden.',
      fix: 'Anmäl beslutet vid nästa sammanträde och registrera anmälan.',
    },
  ];
}

/** Where nothing was promised there is nothing to tell the nämnd of (scenario S11). */
function utanAterrapport({ aterrapporter, atgarder }: RevisionsArende): Hinder[] {
  if (aterrapporter.length > 0 || atgarder.length === 0) return [];
  return [
    {
      kod: 'ATERRAPPORT_SAKNAS',
      text: 'Nämnden har inte fått veta hur det gick.',
      fix: 'Registrera paragrafen där nämnden fick återrapporten.',
    },
  ];
}
