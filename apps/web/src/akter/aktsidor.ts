import type { Avslag, Svar, Utfort } from '#application';
import type { Hinder } from '#domain';
import { randomUUID } from 'node:crypto';
import type { Delar } from '../delar';
import { forslag, skrivet } from '../formular/falt';
import { lasBegaran } from '../formular/las-begaran';
import type { Formular } from '../formular/las-formular';
import { arId } from '../http/ar-id';
import { varde } from '../http/avslagssida';
import { Sidfel } from '../http/sidfel';
import { vidare, type Sidsvar } from '../http/sidsvar';
import type { Besok } from '../http/webbkontext';
import { arSamma, harled, sessionshash } from '../session/hemlighet';
import type { Akt, Aktbegaran, Aktkvitto, Provsvar, Vagvarden } from './akt';
import { aktsidan, type Aktform } from './akt.sida';
import { kvittosidan, utanInsyn } from './kvitto.sida';
import { provvy } from './provvy';
import { skickat, type Skickat } from './skickat';

/** Who has come to which act. */
type Aktbesok = Readonly<{ akt: Akt; delar: Delar; besok: Besok; idn: Vagvarden; path: string }>;

/** The form, with what the person typed before they were logged out, if they did. */
export async function visaAkt({ akt, delar, besok, idn, path }: Aktbesok): Promise<Sidsvar> {
  const underlag = await akt.hamta(delar, besok, kontrollerade(idn));
  const form = nyForm(akt, underlag, path);
  if (besok.utkast?.vag !== path) return aktsidan(akt.sida(underlag), form);
  return aktsidan(akt.sida(underlag), { ...form, utkast: true, varden: skrivet(besok.utkast.falt) });
}

/**
 * Does what was sent, and goes on to the receipt; or shows the form again with every reason why not, and all that was
 * typed. The same for every act: bad input, a second click, and what somebody else has changed meanwhile (ADR 30).
 */
export async function utforAkt(aktbesok: Aktbesok, formular: Formular): Promise<Sidsvar> {
  const { akt, delar, besok, path } = aktbesok;
  const vag = kontrollerade(aktbesok.idn);
  const det = skickat(formular, path);
  const underlag = await akt.hamta(delar, besok, vag);
  const sida = akt.sida(underlag);
  const igen = { ...nyForm(akt, underlag, path), varden: skrivet(formular.allaFalt()) };
  const last = lasBegaran({ falt: sida.falt, schema: akt.schema }, formular, besok.inloggad.idag);
  if (!last.ok) return aktsidan(sida, { ...igen, ...sammaVersion(det), fel: last.fel });
  const svar = await provatEllerGjort(aktbesok, {
    vag,
    begaran: last.begaran,
    underlag,
    harled: harledare(besok),
    ...det,
  });
  if (!svar.ok) return aktsidan(sida, { ...igen, ...(await nekad(aktbesok, det, svar.avslag)) });
  if ('vadom' in svar.varde) return aktsidan(sida, { ...igen, ...sammaVersion(det), provat: provvy(svar.varde) });
  return gjort(aktbesok, svar.varde);
}

const provatEllerGjort = (
  { akt, delar, besok: { aktor } }: Aktbesok,
  { underlag, provas, ...begaran }: Aktbegaran & Readonly<{ underlag: unknown; provas: boolean }>,
): Promise<Svar<Provsvar | Utfort<unknown>>> =>
  provas && akt.prova !== undefined
    ? akt.prova(delar, aktor, { vag: begaran.vag, begaran: begaran.begaran, underlag })
    : akt.utfor(delar, aktor, begaran);

/** What was done. Only for the browser that did it; any other is led to the form. */
export async function visaAktkvitto(aktbesok: Aktbesok, marke: unknown): Promise<Sidsvar> {
  const { besok, path } = aktbesok;
  if (typeof marke !== 'string' || !arSamma(marke, gjortmarke(besok, path))) return vidare(path);
  return kvittosidan(await kvittot(aktbesok), besok.inloggad.idag);
}

async function kvittot({ akt, delar, besok, idn }: Aktbesok): Promise<Aktkvitto> {
  try {
    return akt.kvitto(await akt.hamta(delar, besok, kontrollerade(idn)));
  } catch (fel) {
    if (fel instanceof Sidfel && fel.slag === 'FINNS_INTE') return akt.borta ?? utanInsyn();
    throw fel;
  }
}

/** On to the receipt, so that reading the page again sends nothing again. What waited to be sent waits no more. */
async function gjort({ akt, delar, besok, path }: Aktbesok, utfort: Utfort<unknown>): Promise<Sidsvar> {
  if (besok.utkast?.vag === path) await delar.sessioner.sparaUtkast(sessionshash(besok.hemlighet), null);
  if (akt.vidareTill !== undefined) {
    return vidare(akt.vidareTill(utfort.slag === 'NYTT' ? utfort.svar : utfort.svar.kropp));
  }
  return vidare(`${path}/klart?m=${gjortmarke(besok, path)}`);
}

async function nekad({ akt, delar, besok, idn }: Aktbesok, det: Skickat, avslag: Avslag): Promise<Partial<Aktform>> {
  if (avslag.kod === 'HINDER') return { ...sammaVersion(det), hinder: avslag.hinder };
  if (avslag.kod === 'NYCKELN_ANVAND') return { ...sammaVersion(det), hinder: [REDAN_SKICKAT] };
  if (avslag.kod !== 'FEL_VERSION') return varde({ ok: false, avslag });
  return { andrat: await akt.andrat(delar, besok.aktor, { vag: idn, sett: det.sett ?? 0 }) };
}

/** The form was sent, changed after the browser's back button, and sent again. */
const REDAN_SKICKAT: Hinder = {
  kod: 'REDAN_SKICKAT',
  text: 'Det här formuläret har redan skickats en gång, med annat innehåll.',
  fix: 'Läs igenom och skicka igen om det ska göras en gång till.',
};

/** A form that only has to be mended is still about what the person saw: it keeps the version that it came with. */
const sammaVersion = ({ version, sett }: Skickat): Pick<Aktform, 'version' | 'sett'> => ({ version, sett });

const nyForm = (akt: Akt, underlag: unknown, vag: string): Aktform => ({
  ...{ vag, nyckel: randomUUID(), version: akt.version(underlag), sett: akt.sett(underlag), varden: forslag },
  ...{ fel: [], hinder: [], andrat: null, utkast: false, provat: null, kanProvas: akt.prova !== undefined },
});

const harledare =
  ({ hemlighet }: Besok) =>
  (till: string): string =>
    harled(hemlighet, till);

/** Shows that this browser did it: nobody can be sent to a receipt for what they have not done. */
const gjortmarke = ({ hemlighet }: Besok, path: string): string => harled(hemlighet, `gjort ${path}`);

/** An address with something else where ids stand leads nowhere. */
function kontrollerade(idn: Vagvarden): Vagvarden {
  if (Object.values(idn).some((id) => !arId(id))) throw new Sidfel('FINNS_INTE');
  return { ...idn };
}
