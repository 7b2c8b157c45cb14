import * as d from '#domain';
import type { Bevakning, Datum, RevisionsArende } from '#domain';
import { isDeepStrictEqual } from 'node:util';
import { kl, type Liv } from './liv';
import { kravs } from './regler-for-arendet';
import type { Slump } from './slump';
import { bevakade, forfallet, serie, type Effekt } from './vackning';

const UNDER_ARBETE = ['TILLDELAD', 'ACCEPTERAD', 'PAGAR', 'BLOCKERAD'];

/** I1: whether what the reminder is about is still to be done, as the case itself says. */
function kvarAttGora(arende: RevisionsArende, { nyckel }: Bevakning): boolean {
  const [slag = '', id = '', del = ''] = nyckel.split('/');
  switch (slag) {
    case 'atgard':
      return atgardenKvar(arende, id, del);
    case 'vakans':
      return true;
    case 'svar':
      return arende.avslut === null && arende.svarMottaget === null;
    case 'remiss':
      return arende.avslut === null && arende.remisser.some((r) => r.id === id && r.svar === null);
    case 'komplettering':
      return arende.avslut === null && arende.kompletteringar.some((k) => k.id === id && k.svar === null);
    case 'justering':
      return arende.avslut === null && arende.justering === null;
    case 'anslag':
      return arende.avslut === null && arende.anslag === null;
    default:
      return arende.avslut === null;
  }
}

function atgardenKvar({ atgarder, avslut }: RevisionsArende, id: string, del: string): boolean {
  const atgard = atgarder.find((a) => a.id === id);
  if (atgard === undefined) return false;
  const { status, foljsUpp, effektkontroll, ansvar } = atgard;
  if (del === 'uppfoljning') return foljsUpp !== null;
  if (del === 'effekt') return effektkontroll?.utfall === null;
  if (avslut !== null) return false;
  if (del === 'tilldelning') return status === 'BESLUTAD' || status === 'AVBOJD';
  if (del === 'verifiering') return status === 'KLARMARKERAD';
  if (del === 'blockering') return status === 'BLOCKERAD';
  return UNDER_ARBETE.includes(status) && ansvar.some((a) => a.befattningId === del && a.klar === null);
}

/** I1–I4 for everything that one wake gave, and I13: the same wake again gives nothing. */
export function vackningen(fore: Liv, effekter: readonly Effekt[], igen: readonly Effekt[]): void {
  for (const { bevakning, steg, vid } of effekter) {
    const vad = { nyckel: bevakning.nyckel, steg, vid, andrat: fore.andrat };
    kravs(kvarAttGora(fore.arende, bevakning), 'I1 inget påminns om efter att det är gjort', vad);
    const forra = fore.gjorda.get(serie(bevakning));
    kravs(forra === undefined || d.avstand(steg) > forra, 'I2 I4 varje nivå en gång, och i ordning', vad);
    kravs(steg.vid <= vid && steg.vid >= bevakning.startar, 'I3 aldrig för tidigt', vad);
    kravs(d.arArbetsdag(steg.dag, fore.varld.kalender), 'I3 bara på arbetsdagar', vad);
    kravs(steg.vid <= fore.andrat || steg.vid === vid, 'I3 på minuten när allt är igång', vad);
    if (steg.slag === 'ESKALERING') eskaleringen(fore, { bevakning, steg, vid });
  }
  kravs(igen.length === 0, 'I13 samma väckning en gång till gör inget', igen);
}

/** I4: nothing goes up the line while the day it is measured against, an extension with it, has not passed. */
function eskaleringen({ arende }: Liv, { bevakning, steg }: Effekt): void {
  kravs(steg.dag > bevakning.forfaller, 'I4 inget eskaleras i tid', { bevakning, steg });
  if (bevakning.nyckel !== 'svar') return;
  const sist = arende.frister.filter(({ slag }) => slag !== 'KOMPLETTERING').at(-1);
  kravs(bevakning.forfaller === sist?.svarSenast, 'I4 anståndet gäller', { bevakning, sist });
}

/** Counted day by day, as a person would. */
function arbetsdagarFran(dag: Datum, antal: number, kalender: d.Arbetskalender): Datum {
  let nu = dag;
  for (let kvar = Math.abs(antal); kvar > 0;) {
    nu = d.laggTillDagar(nu, Math.sign(antal));
    if (d.arArbetsdag(nu, kalender)) kvar -= 1;
  }
  return nu;
}

/** I2: a level of a ladder that has always held has been taken when its morning has come, or passed over by a later one. */
function ingenNivaGlomd({ varld, gjorda }: Liv, bevakning: Bevakning): void {
  if (varld.stegar(bevakning.stege).length > 1) return;
  const { steg, darefterVar } = d.STANDARDSTEGAR[bevakning.stege];
  const sist = steg.at(-1)?.arbetsdagar ?? 0;
  const upprepade = darefterVar === null ? [] : [1, 2, 3].map((varv) => sist + varv * darefterVar);
  const gjord = gjorda.get(serie(bevakning)) ?? -Infinity;
  for (const arbetsdagar of [...steg.map((s) => s.arbetsdagar), ...upprepade]) {
    if (arbetsdagar <= gjord) continue;
    const dag = arbetsdagarFran(bevakning.forfaller, arbetsdagar, varld.kalender);
    if (dag > varld.idag) return;
    kravs(kl(dag, d.STEG_KLOCKSLAG) < bevakning.startar, 'I2 ingen nivå glöms', { bevakning, arbetsdagar, dag, gjord });
  }
}

/** I12: the same state gives the same moments, however often it is asked; a later day gives no level earlier. */
function renOchVaxande({ varld }: Liv, bevakning: Bevakning, slump: Slump): void {
  const dagar = { fran: varld.idag, tom: d.laggTillDagar(varld.idag, 400) };
  const nivaer = (b: Bevakning) =>
    new Map(d.framtidaSteg([b], varld, dagar).map(({ steg }) => [d.avstand(steg), steg.dag]));
  const fore = nivaer(bevakning);
  const senare = nivaer({ ...bevakning, forfaller: d.laggTillDagar(bevakning.forfaller, 1 + slump.tal(40)) });
  for (const [niva, dag] of senare) {
    const tidigare = fore.get(niva);
    kravs(tidigare === undefined || tidigare <= dag, 'I12 en senare dag ger inget steg tidigare', { bevakning, niva });
  }
}

/** When everything has been seen to: nothing is due, and one watch, chosen by chance, is counted by hand. */
export function ikapp(liv: Liv, alla: readonly Bevakning[], slump: Slump): void {
  const { idag, kalender } = liv.varld;
  if (!d.arArbetsdag(idag, kalender) || liv.andrat > kl(idag, d.STEG_KLOCKSLAG)) return;
  const kvar = forfallet(liv, kl(idag), alla);
  kravs(kvar.length === 0, 'I2 I13 en väckning för mycket gör inget', { kvar, andrat: liv.andrat });
  const bevakning = slump.av(alla);
  if (bevakning === undefined) return;
  ingenNivaGlomd(liv, bevakning);
  if (slump.enPa(8)) renOchVaxande(liv, bevakning, slump);
  if (slump.enPa(16)) kravs(isDeepStrictEqual(bevakade(liv), alla), 'I12 samma svar varje gång', bevakning);
}
