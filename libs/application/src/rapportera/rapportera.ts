import {
  arsavsnitt,
  datumIStockholm,
  kvartalsstatus,
  millisekunderMellan,
  nastaRapport,
  senasteRapportperioder,
  tidpunktIStockholm,
  STEG_KLOCKSLAG,
  type Arbetskalender,
  type Rapportperiod,
  type Rapportunderlag,
  type Tidpunkt,
} from '#domain';
import type { Lager, Rapportinnehall, Transaktion } from '../portar';
import { bevakaExterna } from './externa';
import { berattaOmInnehavarbyten } from './innehavarbyten';
import { gorOverlamningar } from './overlamningar';
import { vackVilande } from './vilande';

/** What the kommun's reporting workflow is told: how long to sleep (ms, never negative). */
export type Rapporterat = Readonly<{ vantaMs: number }>;

/**
 * Makes every report that is due in the kommun, brings closed cases to mind whose day has come, tells of changes of holder
 * and reminds of replies from bolag, once, and says how long to wait for the next (domain 7.7, 7.8, ADR 22, 26, 28). One transaction per report: the
 * unique key of each makes it once, so a doubled or interrupted run does no harm.
 */
export async function rapportera(lager: Lager, kommunId: string, puls: () => void): Promise<Rapporterat> {
  const { nu, kalender } = await lager.iTransaktion(kommunId, lasTid);
  for (const period of senasteRapportperioder(nu, kalender)) {
    const organ = await lager.iTransaktion(kommunId, (t) => t.rapporter.organUtanRapport(period));
    for (const organId of organ) {
      puls();
      await lager.iTransaktion(kommunId, (t) => gorRapport(t, organId, { period, nu, kalender }));
    }
  }
  await lager.iTransaktion(kommunId, gorOverlamningar);
  const drojer = await lager.iTransaktion(kommunId, async (t) =>
    vackVilande(t, await t.rapporter.vilandeAttVacka(datumIStockholm(nu))),
  );
  const byten = await lager.iTransaktion(kommunId, berattaOmInnehavarbyten);
  const externa = await lager.iTransaktion(kommunId, bevakaExterna);
  return lager.iTransaktion(kommunId, (t) => tillNasta(t, [drojer, byten, externa], { nu, kalender }));
}

const lasTid = async (t: Transaktion) => ({ nu: await t.nu(), kalender: await t.organisation.kalender() });

type Rapporttid = Readonly<{ period: Rapportperiod; nu: Tidpunkt; kalender: Arbetskalender }>;

async function gorRapport(t: Transaktion, organId: string, { period, nu, kalender }: Rapporttid): Promise<void> {
  const datum = datumIStockholm(nu);
  const namn = (await t.organisation.hamta()).organ.find(({ id }) => id === organId)?.namn ?? '';
  const arenden = await t.rapporter.underlag(organId, period.fran);
  const innehall = innehallet({ organ: { id: organId, namn }, period, datum, arenden }, kalender);
  if (innehall !== null) await t.rapporter.skrivEnGang(organId, period, { innehall, datum, skapad: nu });
}

function innehallet(underlag: Rapportunderlag, kalender: Arbetskalender): Rapportinnehall | null {
  if (underlag.period.slag === 'KVARTAL') {
    const kvartal = kvartalsstatus(underlag, kalender);
    return kvartal === null ? null : { slag: 'KVARTAL', kvartal, ar: null, overlamning: null };
  }
  const ar = arsavsnitt(underlag);
  return ar === null ? null : { slag: 'AR', kvartal: null, ar, overlamning: null };
}

async function tillNasta(
  t: Transaktion,
  ovriga: readonly (Tidpunkt | null)[],
  { nu, kalender }: Omit<Rapporttid, 'period'>,
): Promise<Rapporterat> {
  const vilande = await t.rapporter.nastaVilande(datumIStockholm(nu));
  const tider = [
    nastaRapport(nu, kalender),
    ...ovriga.filter((tid) => tid !== null),
    ...(vilande === null ? [] : [tidpunktIStockholm(vilande, STEG_KLOCKSLAG)]),
  ];
  const nasta = tider.sort()[0] ?? nu;
  await t.rapporter.sattNasta(nasta);
  return { vantaMs: Math.max(0, millisekunderMellan(nu, nasta)) };
}
