import * as d from '#domain';
import type { ArendeHandelse, Atgard, RevisionsArende } from '#domain';
import { isDeepStrictEqual } from 'node:util';
import { handelserna, type Liv } from './liv';

/** Fails with what rule was broken, and by what. */
export function kravs(sant: boolean, regel: string, vad: unknown): asserts sant {
  if (!sant) throw new Error(`${regel}: ${JSON.stringify(vad)}`);
}

/** What has been decided and recorded stays: lists only grow, and what is fixed is the same object ever after. */
export function oforanderligt(fore: RevisionsArende, efter: RevisionsArende): void {
  const vaxer = ['frister', 'uppehall', 'omrakningar', 'expedieringar', 'aterrapporter', 'tidigareOrgan'] as const;
  for (const falt of vaxer) {
    const ny: readonly unknown[] = efter[falt];
    kravs(
      fore[falt].every((del, plats) => ny[plats] === del),
      'I8 det som står i historiken står kvar',
      { falt },
    );
  }
  kravs(fore.svarMottaget === null || efter.svarMottaget === fore.svarMottaget, 'I8 svaret kom den dag det kom', fore);
  if (fore.beslut !== null) {
    const lika = isDeepStrictEqual({ ...efter.beslut, anmald: null }, { ...fore.beslut, anmald: null });
    kravs(lika && efter.yttrandeversioner === fore.yttrandeversioner, 'I8 beslutet står fast', efter.beslut);
  }
}

const avslutadAtgard = ({ status, avslut, verifiering }: Atgard): boolean =>
  status === 'VERIFIERAD' ? verifiering !== null : avslut !== null && avslut.skal !== '';

/** I11: closed by the nämnd only when revisorerna have the reply and nothing promised is left, and then nothing is owed. */
export function avslutet(fore: RevisionsArende, efter: Liv, handelse: ArendeHandelse): void {
  if (handelse.typ === 'arendeAvslutat') {
    const klart =
      fore.svarMottaget !== null &&
      fore.beslut !== null &&
      (fore.beslut.vag === 'NAMND' || fore.beslut.anmald !== null) &&
      fore.kompletteringar.every(({ svar, mottagen }) => svar !== null && mottagen !== null) &&
      fore.atgarder.every(avslutadAtgard) &&
      (fore.atgarder.length === 0 || fore.aterrapporter.length > 0) &&
      (fore.slag === 'REMISS' || fore.rekommendationer.every(({ id, delar }) => besvarad(fore, id, delar.length))) &&
      efter.arende.organremisser.every(({ utfall }) => utfall !== null);
    kravs(klart, 'I11 bara det som är klart avslutas', fore);
  }
  if (handelse.typ === 'arendeAnmalt') kravs(fore.slag === 'KANNEDOM', 'I11 bara för kännedom anmäls bort', fore);
  if (handelse.typ === 'arendeAvskrivet') kravs(fore.beslut === null, 'I11 det beslutade avskrivs inte', fore);
  if (fore.avslut !== null) kravs(EFTER_AVSLUT.includes(handelse.typ), 'I11 ett avslutat ärende är avslutat', handelse);
  if (efter.arende.avslut !== null) inteMer(efter);
}

/** What may still become true of a closed case: how it went, whom it concerns, and what was done around the protocol. */
const EFTER_AVSLUT = [
  ...['atgardFoljdUpp', 'effektKontrollerad', 'javAnmalt', 'javHavt', 'arendeOverflyttat'],
  'protokollAnslaget',
];

function besvarad({ bemotanden }: RevisionsArende, id: string, delar: number): boolean {
  const svar = bemotanden.filter((b) => b.rekommendationId === id && b.stallningstagande !== 'SAKNAS');
  return svar.length >= Math.max(1, delar);
}

/** I11: what is owed of a closed case is only to look how it went, and then nothing at all. */
function inteMer({ arende, varld }: Liv): void {
  const slag = d.bevakningar(arende, varld).map((b) => b.slag);
  const bara = slag.every((s) => ['EFFEKT', 'UPPFOLJNING', 'VAKANT_ANSVAR'].includes(s));
  kravs(bara, 'I11 ett avslutat ärende påminner inte', slag);
  kravs((slag.length === 0) === d.arSlutbevakad(arende), 'I11 slutbevakat är utan bevakningar', slag);
}

const DOMDA = [
  ...['atgardVerifierad', 'atgardUnderkand', 'effektKontrollerad', 'atgardOmplanerad'],
  ...['atgardAvslutadUtanAtgard', 'atgardSammanslagen'],
];

/** I14: nobody judges what is their own: what they have worked on, answer for, or stand in for somebody in. */
export function fyraOgon(fore: Liv, handelse: ArendeHandelse, personId: string): void {
  if (!DOMDA.includes(handelse.typ) || !('atgardId' in handelse)) return;
  const { varld, arende, arbetat } = fore;
  const atgard = arende.atgarder.find(({ id }) => id === handelse.atgardId);
  const organisation = d.utanJaviga(varld.organisation, arende);
  const ersatta = d.ersattningarNu(organisation, personId, varld.idag).map(({ forPersonId }) => forPersonId);
  for (const person of [personId, ...ersatta]) {
    const har = arbetat.get(handelse.atgardId)?.includes(person) === true;
    const svarar = atgard?.ansvar.some((del) => d.svararFor(organisation, del.befattningId, person, varld.idag));
    kravs(!har && svarar !== true, 'I14 ingen dömer sin egen åtgärd', { handelse, person });
  }
}

/** I6: the log is the truth: folded from nothing, also after it has been written down and read, it gives the case. */
export function loggenArSanningen({ arende, logg }: Liv, somJson: boolean): void {
  const alla = handelserna(logg);
  const lasta = somJson ? (JSON.parse(JSON.stringify(alla)) as typeof alla) : alla;
  kravs(isDeepStrictEqual(d.tillampaAlla(null, lasta), arende), 'I6 loggen ger ärendet', arende.id);
}

/** I13: planning again when nothing has changed since changes nothing. */
export function omplaneringEnGang({ arende, varld }: Liv): void {
  if (arende.avslut !== null) return;
  const igen = d.raknaOmPlanen(arende, { ...varld, organisation: d.utanJaviga(varld.organisation, arende) });
  kravs(igen.length === 0, 'I13 planen räknas om en gång', igen);
}
