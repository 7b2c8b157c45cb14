import {
  datumIStockholm,
  paminnelsereglerDen,
  stegregler,
  svensktDatum,
  utanJaviga,
  type Arbetskalender,
  type Organisation,
  type Stegdag,
} from '#domain';
import { serienyckel, type Kvitto, type NyttKvitto, type Stegbok, type Stegmal, type Transaktion } from '../portar';
import { forfallnaKvitton } from './kvitto';

/** One thing that comes out otherwise today than the receipt says. Swedish klarspråk. */
export type Kvittoskillnad = Readonly<{
  kod: 'KALENDER' | 'STEG' | 'STEGE' | 'HOPPADE_OVER' | 'ADRESSATER' | 'VANTAN' | 'NASTA_STEG';
  text: string;
}>;

/** Whether the same rules on the same inputs still give what the receipt says, and otherwise what differs. */
export type Omrakning = Readonly<{ stammer: boolean; skillnader: readonly Kvittoskillnad[] }>;

/**
 * Works a receipt out again (design 2.5): with the inputs it holds, the ladders and rules that had been published when it
 * was made, and the calendar in the version it names. Who holds which post stands in the organisation as it is known
 * now, for that day: somebody who has corrected it since sees here what that would have changed.
 */
export async function raknaOm(t: Transaktion, kvitto: Kvitto): Promise<Omrakning> {
  const kalender = await t.stegar.kalender(kvitto.kalenderId, kvitto.kalenderVersion);
  if (kalender === null) return utfallet([{ kod: 'KALENDER', text: 'Den kalender som gällde finns inte kvar.' }]);
  const alla = await t.organisation.hamta();
  const lagrat = kvitto.arendeId === null ? null : await t.arenden.hamta(kvitto.arendeId);
  const organisation = lagrat === null ? alla : utanJaviga(alla, lagrat.arende);
  const underlag = { kalender, organisation, bok: await t.stegar.bok() };
  return utfallet(skillnader(kvitto, sagtNu(kvitto, underlag), postnamn(alla)));
}

const utfallet = (skillnader: readonly Kvittoskillnad[]): Omrakning => ({
  stammer: skillnader.length === 0,
  skillnader,
});

type Underlag = Readonly<{ kalender: Arbetskalender; organisation: Organisation; bok: Stegbok }>;

function sagtNu(kvitto: Kvitto, { kalender, organisation, bok }: Underlag): NyttKvitto | null {
  const { bevakning, efterSteg, skapat } = kvitto;
  const da = <P extends Readonly<{ publicerad: string }>>(alla: readonly P[]): readonly P[] =>
    alla.filter(({ publicerad }) => publicerad <= skapat);
  const gjort = efterSteg === null ? [] : [[serienyckel(bevakning), efterSteg.arbetsdagar ?? -Infinity] as const];
  const [nytt] = forfallnaKvitton([bevakning], {
    ...{ nu: skapat, mal: malet(kvitto), kalender, organisation },
    stegar: stegregler(da(bok.stegar))(kvitto.organId),
    regler: paminnelsereglerDen(da(bok.regler), datumIStockholm(skapat)),
    sistGjorda: new Map(gjort),
  });
  return nytt ?? null;
}

const malet = (kvitto: Kvitto): Stegmal =>
  kvitto.arendeId === null
    ? { arendeId: null, granskningId: kvitto.granskningId, organId: null }
    : { arendeId: kvitto.arendeId, granskningId: null, organId: kvitto.organId };

type Postnamn = (id: string) => string;

function postnamn({ befattningar }: Organisation): Postnamn {
  const namn = new Map(befattningar.map((b) => [b.id, b.namn]));
  return (id) => namn.get(id) ?? 'en befattning som inte längre finns';
}

/** One part of a receipt: what tells it apart, and how people read it. */
type Del = Readonly<{ kod: Kvittoskillnad['kod']; varde: unknown; text: string }>;

function skillnader(da: Kvitto, nu: NyttKvitto | null, post: Postnamn): readonly Kvittoskillnad[] {
  if (nu === null) return [{ kod: 'STEG', text: 'Med samma underlag tas inget steg den dagen.' }];
  const delarNu = delar(nu, post);
  return delar(da, post).flatMap(({ kod, varde, text }, i) => {
    const ny = delarNu[i];
    if (ny === undefined || JSON.stringify(varde) === JSON.stringify(ny.varde)) return [];
    const nuText = ny.text === text ? `${ny.text}, en annan person` : ny.text;
    return [{ kod, text: `${RUBRIK[kod]}: då ${text}, nu ${nuText}.` }];
  });
}

function delar(kvitto: NyttKvitto, post: Postnamn): readonly Del[] {
  const { steg, stegeId, stegeVersion, hoppadeOver, adressater, vantar, nastaSteg } = kvitto;
  const poster = adressater.map(({ befattningId, personId, iStalletFor }) => [befattningId, personId, iStalletFor]);
  const tider = vantar.map(({ personId, till }) => [personId, till]);
  return [
    { kod: 'STEG', varde: steget(steg), text: steget(steg) },
    { kod: 'STEGE', varde: [stegeId, stegeVersion], text: `”${stegeId}” version ${String(stegeVersion)}` },
    { kod: 'HOPPADE_OVER', varde: hoppadeOver, text: String(hoppadeOver.length) },
    { kod: 'ADRESSATER', varde: poster, text: uppraknat(adressater.map((a) => post(a.befattningId))) },
    { kod: 'VANTAN', varde: tider, text: uppraknat(vantar.map(({ till }) => svensktDatum(till))) },
    {
      kod: 'NASTA_STEG',
      varde: nastaSteg === null ? null : steget(nastaSteg),
      text: nastaSteg === null ? 'inget' : steget(nastaSteg),
    },
  ];
}

const RUBRIK: Readonly<Record<Kvittoskillnad['kod'], string>> = {
  KALENDER: 'Kalendern',
  STEG: 'Steget',
  STEGE: 'Regeln',
  HOPPADE_OVER: 'Överhoppade steg',
  ADRESSATER: 'Mottagarna',
  VANTAN: 'Väntan',
  NASTA_STEG: 'Nästa steg',
};

const SLAG = { NY_UPPGIFT: 'besked om ny uppgift', PAMINNELSE: 'påminnelse', ESKALERING: 'eskalering' } as const;

const steget = ({ slag, till, dag, arbetsdagar }: Stegdag): string =>
  `${SLAG[slag]} till ${till} ${svensktDatum(dag)}` + (arbetsdagar === null ? '' : ` (${String(arbetsdagar)})`);

const uppraknat = (delar: readonly string[]): string => (delar.length === 0 ? 'inga' : [...delar].sort().join(', '));
