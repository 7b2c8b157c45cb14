import {
  STANDARDSTEGAR,
  arSlutbevakad,
  avstand,
  bevakningar,
  datumIStockholm,
  forstaMorgonen,
  laggTillMinuter,
  millisekunderMellan,
  mottagareFor,
  nastaSteg,
  tidigastForSteg,
  utanJaviga,
  type Bevakning,
  type Datum,
  type Organisation,
  type RevisionsArende,
  type Stegtillfalle,
  type Tidpunkt,
} from '#domain';
import type { Lager, NyttKvitto, Transaktion } from '../portar';
import { forfalletI, nastaVakning, type Bevakningstid } from './vakning';

/** What the case's workflow is told: whether it is over, otherwise how long to sleep (ms, never negative). */
export type Bevakat = Readonly<{ avslutat: boolean; vantaMs: number }>;

/** With nothing to wait for the workflow looks again after this; any change wakes it before. */
const UTAN_ARENDE_MS = 30 * 24 * 60 * 60 * 1000;

/** The morning's letter leaves this long after the steps, so that every case's reminders are in it (ADR 13). */
const SAMMANFATTNING_EFTER_MINUTER = 15;

type Lage = Bevakningstid &
  Readonly<{
    arendeId: string;
    organisation: Organisation;
    /** Those who may be told. */
    ojaviga: Organisation;
    idag: Datum;
    /** `OrganisationLager.reglerAndrade` */ andrade: Tidpunkt | null;
  }>;

/**
 * Does everything that is due in the case, once, and says how long to wait for the next (design 2.4). One transaction
 * with the case row locked: a late, doubled or lost wake does no harm, and what was completed a moment before wins.
 * The list of what is owed is brought up to date on the way: calendar or organisation may have changed it.
 * A case that does not exist is over.
 */
export function bevaka(
  lager: Lager,
  { kommunId, arendeId }: Readonly<{ kommunId: string; arendeId: string }>,
): Promise<Bevakat> {
  return lager.iTransaktion(kommunId, async (t) => {
    const lagrat = await t.arenden.hamtaForAndring(arendeId);
    if (lagrat === null) return { avslutat: true, vantaMs: 0 };
    const lage = await lasLage(t, lagrat.arende);
    const bevakade = bevakningar(lagrat.arende, lage);
    const forfallna = bevakade.flatMap((bevakning) => forfallet(bevakning, lage));
    const tidigast = tidigastNu(lage);
    const drojer = forfallna.length > 0 && tidigast > lage.nu;
    if (!drojer) for (const gjort of forfallna) await gor(t, gjort, lage);
    const nasta = drojer ? tidigast : nastaVakning(bevakade, lage);
    await t.arenden.sattBevakat(arendeId, nasta, bevakade);
    return {
      avslutat: arSlutbevakad(lagrat.arende),
      vantaMs: nasta === null ? UTAN_ARENDE_MS : Math.max(0, millisekunderMellan(lage.nu, nasta)),
    };
  });
}

async function lasLage(t: Transaktion, arende: RevisionsArende): Promise<Lage> {
  const arendeId = arende.id;
  const organisation = await t.organisation.hamta();
  const nu = await t.nu();
  return {
    arendeId,
    nu,
    idag: datumIStockholm(nu),
    kalender: await t.organisation.kalender(),
    organisation,
    ojaviga: utanJaviga(organisation, arende),
    sistGjorda: await t.kvitton.sistGjorda(arendeId),
    andrade: await t.organisation.reglerAndrade(),
  };
}

/**
 * When what is due may be done: not at night, and not on the very day when the rules of all cases changed. A change of
 * calendar that makes a hundred steps due is no reason to write to anybody before the morning (domain 2.5).
 */
function tidigastNu({ nu, kalender, andrade }: Lage): Tidpunkt {
  const avKlockan = tidigastForSteg(nu, kalender);
  const avAndringen = andrade === null ? avKlockan : forstaMorgonen(andrade, kalender);
  return avAndringen > avKlockan ? avAndringen : avKlockan;
}

type Gjort = Readonly<{ bevakning: Bevakning; steg: Stegtillfalle; hoppadeOver: readonly Stegtillfalle[] }>;

function forfallet(bevakning: Bevakning, lage: Lage): Gjort[] {
  const { gor: steg, hoppadeOver } = forfalletI(bevakning, lage);
  return steg === null ? [] : [{ bevakning, steg, hoppadeOver }];
}

async function gor(t: Transaktion, gjort: Gjort, lage: Lage): Promise<void> {
  const bradskande = gjort.steg.slag === 'ESKALERING';
  await t.kvitton.skrivEnGang(kvitto(gjort, lage), {
    bradskande,
    skickasTidigast: bradskande ? lage.nu : laggTillMinuter(lage.nu, SAMMANFATTNING_EFTER_MINUTER),
  });
}

function kvitto({ bevakning, steg, hoppadeOver }: Gjort, lage: Lage): NyttKvitto {
  const stege = STANDARDSTEGAR[bevakning.stege];
  return {
    arendeId: lage.arendeId,
    bevakning,
    hoppadeOver: hoppadeOver.map(({ arbetsdagar }) => arbetsdagar),
    steg,
    stegeId: stege.id,
    stegeVersion: stege.version,
    kalenderId: lage.kalender.id,
    kalenderVersion: lage.kalender.version,
    adressater: mottagareFor(steg.till, bevakning, lage.ojaviga, lage.idag),
    nastaSteg: nastaSteg(bevakning, stege, lage.kalender, { nu: lage.nu, sistGjorda: avstand(steg) }),
    skapat: lage.nu,
  };
}
