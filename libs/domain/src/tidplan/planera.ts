import { laggTillDagar, svensktDatum, type Datum } from '../kalender';
import { borjarMandatperiod } from '../organisation/mandatperiod';
import { alternativ, type Alternativ } from './alternativ';
import { parametrarFor, type Planparametrar } from './planparametrar';
import type { Planeringsunderlag, Planunderlag, Sammantrade, Tidplan, Varning } from './plan';
import { tidplan } from './tidplan';

/** Which meeting is proposed, and why; null when none before the frist can carry the reply. */
export type Planval = Readonly<{ sammantradeId: string | null; skal: string }>;

/** Everything a jurist needs to choose: each meeting with its chain of days, the proposal, and what else there is. */
export type Planering = Readonly<{
  /** Every meeting after today and up to the frist, and the first after it, nearest first. */
  kandidater: readonly Tidplan[];
  val: Planval;
  /** In the order they should be tried; empty when a meeting can carry the reply. */
  alternativ: readonly Alternativ[];
  varningar: readonly Varning[];
}>;

/** Plans backward from every meeting and proposes one (domain 4.2). */
export function planera(underlag: Planeringsunderlag): Planering {
  const parametrar = parametrarFor(underlag.organ);
  const kommande = underlag.sammantraden
    .filter((mote) => mote.datum > underlag.idag)
    .sort((a, b) => (a.datum < b.datum ? -1 : 1));
  const planer = kommande.map((sammantrade) => tidplan(underlagFor(underlag, sammantrade, parametrar)));
  const fore = planer.filter((plan) => plan.namndDatum <= underlag.svarSenast);
  const efter = planer.filter((plan) => plan.namndDatum > underlag.svarSenast);
  const val = valj(fore, parametrar);
  return {
    kandidater: [...fore, ...efter.slice(0, 1)],
    val,
    alternativ: val.sammantradeId === null ? alternativ(underlag, parametrar, efter) : [],
    varningar: [...ingetSammantrade(val), ...kalendernTarSlut(underlag, kommande), ...skifte(underlag)],
  };
}

export const underlagFor = (
  { svarSenast, inkommen, idag, remissSkickad, kalender }: Planeringsunderlag,
  sammantrade: Sammantrade,
  parametrar: Planparametrar,
): Planunderlag => ({
  ...{ svarSenast, inkommen, kalender, sammantrade, parametrar },
  idag: remissSkickad ?? idag,
});

/** The latest meeting gives the most time to prepare; margin goes before time for the remiss, and both before neither. */
function valj(planer: readonly Tidplan[], { remissMinstArbetsdagar }: Planparametrar): Planval {
  const sist = (passar: (plan: Tidplan) => boolean): Tidplan | undefined => planer.filter(passar).at(-1);
  const hinnerRemiss = (plan: Tidplan): boolean => plan.remissArbetsdagar >= remissMinstArbetsdagar;
  const forsok: readonly (readonly [Tidplan | undefined, string])[] = [
    [
      sist((p) => p.klass === 'GRON' && p.slackArbetsdagar >= 0),
      'Svaret hinner med marginal, och remissen får full tid.',
    ],
    [sist((p) => p.klass === 'GRON' && hinnerRemiss(p)), 'Svaret hinner med marginal, om remissen kortas.'],
    [sist((p) => p.klass === 'GUL' && hinnerRemiss(p)), 'Svaret hinner i tid, men utan marginal.'],
    [sist((p) => p.klass === 'ORANGE' && hinnerRemiss(p)), 'Svaret hinner i tid om paragrafen justeras omedelbart.'],
  ];
  const traff = forsok.find(([plan]) => plan !== undefined);
  if (traff?.[0] === undefined)
    return { sammantradeId: null, skal: 'Inget sammanträde före svar senast hinner bära svaret.' };
  return { sammantradeId: traff[0].sammantradeId, skal: traff[1] };
}

function ingetSammantrade({ sammantradeId }: Planval): Varning[] {
  if (sammantradeId !== null) return [];
  return (['FORVALTNINGSJURIST', 'ORDFORANDE'] as const).map((till) => ({
    kod: 'V01',
    text: 'Inget sammanträde hinner bära svaret före svar senast.',
    gor: 'Begär anstånd, eller pröva de andra vägarna i den ordning de står.',
    till,
  }));
}

const HALVAR_DAGAR = 183;

/** V06: the days for the coming half-year are set in autumn (domain 4.3); until they are known nothing can be planned. */
function kalendernTarSlut({ idag, svarSenast }: Planeringsunderlag, kommande: readonly Sammantrade[]): Varning[] {
  const sista = kommande.at(-1)?.datum ?? idag;
  if (sista >= laggTillDagar(idag, HALVAR_DAGAR) || sista >= svarSenast) return [];
  return [
    {
      kod: 'V06',
      text:
        kommande.length === 0
          ? 'Inga kommande sammanträden är kända.'
          : `Inga sammanträden är kända efter ${svensktDatum(sista)}.`,
      gor: 'Läs in sammanträdesdagarna för nästa halvår.',
      till: 'NAMNDSEKRETERARE',
    },
  ];
}

/** V11: whoever decides on the day may be others than those who prepare today. */
function skifte({ idag, svarSenast, organ }: Planeringsunderlag): Varning[] {
  const mandat = mandatskifteMellan(idag, svarSenast);
  const upphor = organ.gallerTill !== null && organ.gallerTill < svarSenast;
  const vad = [
    ...(mandat === null ? [] : [`En ny mandatperiod börjar ${svensktDatum(mandat)}.`]),
    ...(upphor ? [`Organet upphör ${svensktDatum(organ.gallerTill)}.`] : []),
  ];
  return vad.map((text) => ({
    kod: 'V11',
    text,
    gor: 'Bestäm vem som ska besluta, och kontrollera delegationer och mandat i det nya organet.',
    till: 'FORVALTNINGSJURIST',
  }));
}

function mandatskifteMellan(idag: Datum, svarSenast: Datum): Datum | null {
  for (let ar = Number(idag.slice(0, 4)) + 1; ar <= Number(svarSenast.slice(0, 4)); ar += 1) {
    if (borjarMandatperiod(ar)) return `${String(ar)}-01-01` as Datum;
  }
  return null;
}
