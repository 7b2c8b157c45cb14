import {
  arSlutbevakad,
  bevakningar,
  datumIStockholm,
  forstaMorgonen,
  laggTillMinuter,
  millisekunderMellan,
  paminnelsereglerDen,
  tidigastForSteg,
  tidpunktIStockholm,
  utanJaviga,
  type Datum,
  type Sammantrade,
  type Tidpunkt,
} from '#domain';
import type { Lager, LagratArende, Notis, NyttKvitto, Transaktion } from '../portar';
import { BREV_KLOCKSLAG, SAMMANFATTNING_EFTER_MINUTER } from './brevtid';
import { forfallnaKvitton, type Kvittolage } from './kvitto';
import { nastaVakning } from './vakning';

/** What the case's workflow is told: whether it is over, otherwise how long to sleep (ms, never negative). */
export type Bevakat = Readonly<{ avslutat: boolean; vantaMs: number }>;

/** With nothing to wait for the workflow looks again after this; any change wakes it before. */
const UTAN_ARENDE_MS = 30 * 24 * 60 * 60 * 1000;

type Lage = Kvittolage &
  Readonly<{
    idag: Datum;
    sammantraden: readonly Sammantrade[];
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
    const lage = await lasLage(t, lagrat);
    const bevakade = bevakningar(lagrat.arende, { ...lage, organisation: await t.organisation.hamta() });
    const forfallna = forfallnaKvitton(bevakade, lage);
    const tidigast = tidigastNu(lage);
    const drojer = forfallna.length > 0 && tidigast > lage.nu;
    if (!drojer) for (const kvitto of forfallna) await t.kvitton.skrivEnGang(kvitto, notiser(kvitto));
    const nasta = drojer ? tidigast : nastaVakning(bevakade, lage);
    await t.arenden.sattBevakat(arendeId, nasta, bevakade);
    return {
      avslutat: arSlutbevakad(lagrat.arende),
      vantaMs: nasta === null ? UTAN_ARENDE_MS : Math.max(0, millisekunderMellan(lage.nu, nasta)),
    };
  });
}

async function lasLage(t: Transaktion, { arende }: LagratArende): Promise<Lage> {
  const nu = await t.nu();
  const idag = datumIStockholm(nu);
  const bok = await t.stegar.bok();
  return {
    ...{ nu, idag, arendeId: arende.id, organId: arende.organId },
    kalender: await t.organisation.kalender(),
    // What is owed is owed also by who is jävig; that person is only never told of it (KL 6:28–32).
    organisation: utanJaviga(await t.organisation.hamta(), arende),
    stegar: bok.stegregler(arende.organId),
    regler: paminnelsereglerDen(bok.regler, idag),
    sistGjorda: await t.kvitton.sistGjorda(arende.id),
    sammantraden: await t.organisation.sammantraden(null),
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

/** What waits is told with the digest of its morning; an escalation that does not wait is urgent. */
function notiser({ adressater, vantar, steg, skapat }: NyttKvitto): readonly Notis[] {
  return adressater.map(({ personId }) => {
    const tills = vantar.find((vantan) => vantan.personId === personId)?.till;
    const bradskande = tills === undefined && steg.slag === 'ESKALERING';
    const efterSteget = bradskande ? skapat : laggTillMinuter(skapat, SAMMANFATTNING_EFTER_MINUTER);
    const skickasTidigast = tills === undefined ? efterSteget : tidpunktIStockholm(tills, BREV_KLOCKSLAG);
    return { personId, bradskande, skickasTidigast };
  });
}
