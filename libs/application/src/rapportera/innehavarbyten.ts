import {
  arLedig,
  datumIStockholm,
  innehavarbyten,
  laggTillMinuter,
  nastaArbetsdag,
  nastaInnehavsdag,
  paminnelsereglerDen,
  tidpunktIStockholm,
  vantan,
  STEG_KLOCKSLAG,
  type Innehavarbyte,
  type Tidpunkt,
} from '#domain';
import { tidigastNu } from '../bevaka/bevaka';
import { BREV_KLOCKSLAG, SAMMANFATTNING_EFTER_MINUTER } from '../bevaka/brevtid';
import { oppnaUppgifter } from '../bevaka/externa';
import type { Bytesnotis, Bytesroll, Transaktion } from '../portar';

/**
 * Tells those who have left a post and those who have come to it, once each and with the morning's digest, when
 * something open lies on it (domain 2.5, ADR 26). Gives when to look again. The first time in a kommun nobody is told:
 * who holds what is no news then.
 */
export async function berattaOmInnehavarbyten(t: Transaktion): Promise<Tidpunkt | null> {
  const nu = await t.nu();
  const idag = datumIStockholm(nu);
  const kalender = await t.organisation.kalender();
  const organisation = await t.organisation.hamta();
  const kanda = await t.innehavarbyten.kanda();
  const byten = innehavarbyten(organisation, kanda, idag);
  const tidigast = tidigastNu({ nu, kalender, andrade: await t.organisation.reglerAndrade() });
  if (byten.length > 0 && kanda.size > 0 && tidigast > nu) return tidigast;
  for (const byte of byten) {
    await t.innehavarbyten.skrivEnGang(byte, nu, kanda.size === 0 ? [] : await notiser(t, byte, nu));
  }
  const nasta = nastaInnehavsdag(organisation, idag);
  return nasta === null ? null : tidpunktIStockholm(nastaArbetsdag(nasta, kalender), STEG_KLOCKSLAG);
}

async function notiser(t: Transaktion, { befattningId, fran, till }: Innehavarbyte, nu: Tidpunkt) {
  const roller: readonly (readonly [Bytesroll, Innehavarbyte['fran']])[] = [
    ['FRANTRADER', fran],
    ['TILLTRADER', till],
  ];
  const attBeratta: Bytesnotis[] = [];
  for (const [roll, innehav] of roller) {
    if (innehav === null || (await oppnaUppgifter(t, innehav.personId, befattningId)) === 0) continue;
    const { personId } = innehav;
    attBeratta.push({ roll, personId, bradskande: false, skickasTidigast: await nar(t, personId, nu) });
  }
  return attBeratta;
}

/** With the digest of the day, or of the first day when the person is there to read it (ADR 20). */
async function nar(t: Transaktion, personId: string, nu: Tidpunkt): Promise<Tidpunkt> {
  const dag = datumIStockholm(nu);
  const organisation = await t.organisation.hamta();
  const vantar = vantan(
    { bevakning: { stege: 'uppgift', forfaller: dag }, slag: 'NY_UPPGIFT', personId, dag },
    {
      kalender: await t.organisation.kalender(),
      regler: paminnelsereglerDen((await t.stegar.bok()).regler, dag),
      arLedig: (person, den) => arLedig(organisation, person, den),
    },
  );
  return vantar === null
    ? laggTillMinuter(nu, SAMMANFATTNING_EFTER_MINUTER)
    : tidpunktIStockholm(vantar.till, BREV_KLOCKSLAG);
}
