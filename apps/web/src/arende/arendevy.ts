import type { Aktunderlag, VisadUppfoljning, VisatArende } from '#application';
import { gallandeFrist, ursprungligFrist, type Datum, type Hinder, type RevisionsArende } from '#domain';
import { GENOMFORANDEAXEL_ORD, SVARSAXEL_ORD, type Axelord } from '../ord/axlar';
import { postnamn } from '../ord/poster';
import { STALLNINGSTAGANDE_ORD } from '../ord/stallningstaganden';
import { svenskDag } from '../layout/datum';
import type { Smula } from '../layout/brodsmulor';
import { arendevag, atgardsvag } from '../layout/vagar';

/** Everything a page of a case is drawn from, read at the same moment. */
export type Arendeunderlag = Readonly<{
  visat: VisatArende;
  underlag: Aktunderlag;
  uppfoljning: VisadUppfoljning;
  /** What the person may do with the case now. */
  lankar: readonly Smula[];
}>;

export type Hinderrad = Readonly<{ kod: string; text: string; fix: string; vag: string | null }>;
export type Harnastrad = Readonly<{ dag: Datum; vad: string; vilka: string }>;

export type Rekommendationsrad = Readonly<{
  id: string;
  nummer: number;
  text: string;
  svar: Axelord;
  stallningstagande: string | null;
  genomforande: Axelord;
  atgarder: readonly Readonly<{ vag: string; namn: string; klart: Datum | null }>[];
}>;

export type Arendevy = Readonly<{
  id: string;
  titel: string;
  under: string;
  dnr: string;
  idag: Datum;
  svar: Axel;
  genomforande: Axel;
  hinderrubrik: string;
  hinder: readonly Hinderrad[];
  varningar: readonly Hinderrad[];
  harnast: readonly Harnastrad[];
  fakta: readonly Readonly<{ vad: string; text: string }>[];
  rekommendationer: readonly Rekommendationsrad[];
  lankar: readonly Smula[];
}>;

export type Axel = Readonly<Axelord & { mening: string }>;

const FLEST_HARNAST = 8;
const dag = (d: Datum): string => svenskDag(d, { ar: true });

/** A case as those who drive it see it. */
export function arendevy({ visat, underlag, uppfoljning, lankar }: Arendeunderlag): Arendevy {
  const { arende } = visat;
  const rekommendationer = rekommendationsrader(arende, uppfoljning);
  return {
    ...{ id: arende.id, titel: arende.titel, idag: underlag.idag, lankar, rekommendationer },
    dnr: arende.dnr ?? 'utan diarienummer',
    under: under(underlag),
    svar: svaret(visat),
    genomforande: genomforandet(arende),
    hinderrubrik: hinderrubrik(visat),
    hinder: (arende.avslut === null ? visat.hinder.hinder : []).map((hinder) => ({
      ...hinder,
      vag: dar(arende, hinder),
    })),
    varningar: visat.varningar.map(({ kod, text, gor }) => ({ kod, text, fix: gor, vag: null })),
    harnast: visat.vadHanderHarnast.slice(0, FLEST_HARNAST).map(({ dag: nar, vad, befattningIds }) => ({
      dag: nar,
      vad,
      vilka: namnen(underlag, befattningIds),
    })),
    fakta: fakta(underlag),
  };
}

const namnen = ({ poster }: Aktunderlag, ids: readonly string[]): string =>
  poster
    .filter(({ id }) => ids.includes(id))
    .map(({ namn }) => namn)
    .join(', ');

function under({ arende, organ }: Aktunderlag): string {
  const namn = organ.find(({ id }) => id === arende.organId)?.namn ?? '';
  const revisorernas = arende.revisorernasDnr === null ? [] : [`revisorernas nummer ${arende.revisorernasDnr}`];
  return [namn, ...(arende.dnr === null ? ['inget diarienummer än'] : [`dnr ${arende.dnr}`]), ...revisorernas].join(
    ', ',
  );
}

function svaret({ arende, fristlage, varningar, hinder }: VisatArende): Axel {
  const { svarSenast, dagarSen } = fristlage.motGallande;
  if (arende.svarMottaget !== null) {
    const sent = dagarSen === 0 ? 'i tid' : `${String(dagarSen)} dagar för sent`;
    return { lage: 'klar', ord: 'Klart', mening: `Revisorerna fick svaret ${dag(arende.svarMottaget)}, ${sent}.` };
  }
  if (arende.avslut !== null) return { lage: 'klar', ord: 'Avslutat', mening: `Avslutat ${dag(arende.avslut.datum)}.` };
  const mening = `Svar senast ${dag(svarSenast)}. ${omPlanen(arende)}`;
  if (dagarSen > 0) return { lage: 'forsenad', ord: 'Försenat', mening };
  const risk = varningar.length + hinder.hinder.length > 0;
  return risk ? { lage: 'risk', ord: 'Risk', mening } : { lage: 'ifas', ord: 'I fas', mening };
}

function omPlanen({ plan, slag }: RevisionsArende): string {
  if (slag === 'KANNEDOM') return 'Nämnden ska få veta, men inte svara.';
  if (plan === null) return 'Ingen plan är fastställd.';
  const ord = { GRON: 'GRÖN', GUL: 'GUL', ORANGE: 'ORANGE', ROD: 'RÖD' }[plan.klass];
  return `Planen slutar ${dag(plan.expediering)}: klass ${ord}.`;
}

function genomforandet({ atgarder, beslut }: RevisionsArende): Axel {
  if (beslut === null) {
    return { lage: 'vilar', ord: 'Inte börjat', mening: 'Åtgärder skapas när nämnden har beslutat.' };
  }
  const klara = atgarder.filter(({ status }) =>
    ['VERIFIERAD', 'SAMMANSLAGEN', 'AVSLUTAD_UTAN_ATGARD'].includes(status),
  );
  const mening =
    atgarder.length === 0
      ? 'Beslutet gav inga åtgärder.'
      : `${String(klara.length)} av ${String(atgarder.length)} åtgärder är klara.`;
  return klara.length === atgarder.length
    ? { lage: 'klar', ord: 'Klart', mening }
    : { lage: 'ifas', ord: 'Pågår', mening };
}

function hinderrubrik({ arende, hinder: { steg, hinder } }: VisatArende): string {
  if (arende.avslut !== null) return 'Ärendet är avslutat';
  const fore = steg === 'underskrift' ? 'före underskrift' : 'innan ärendet kan avslutas';
  if (hinder.length === 0) return `Inga hinder ${fore}`;
  return hinder.length === 1 ? `Ett hinder ${fore}` : `${String(hinder.length)} hinder ${fore}`;
}

/** Where a hinder is mended; null when that is not one place. */
function dar({ id }: RevisionsArende, { kod }: Hinder): string | null {
  if (/^V0[89]$|STALLNINGSTAGANDE|BEMOTANDE/.test(kod)) return `${arendevag(id)}/yttrande`;
  return kod.startsWith('ATGARD') ? `${arendevag(id)}/rekommendationer` : null;
}

function fakta({ arende, poster }: Aktunderlag): Arendevy['fakta'] {
  const forsta = ursprungligFrist(arende.frister);
  const nu = gallandeFrist(arende.frister);
  const handlaggare = poster.find(({ id }) => id === arende.handlaggare);
  return [
    { vad: 'Kom in', text: dag(arende.inkommen) },
    { vad: 'Svar senast', text: `${dag(nu.svarSenast)} (${nu.kalla})` },
    ...(nu === forsta ? [] : [{ vad: 'Ursprunglig frist', text: dag(forsta.svarSenast) }]),
    ...(handlaggare === undefined ? [] : [{ vad: 'Handlägger', text: postnamn(handlaggare) }]),
    ...(arende.beslut === null
      ? []
      : [{ vad: 'Beslut', text: `${arende.beslut.paragraf ?? 'utan sammanträde'}, ${dag(arende.beslut.datum)}` }]),
    ...(arende.anslag === null
      ? []
      : [
          {
            vad: 'Anslag',
            text: `uppe från ${dag(arende.anslag.datum)}, tas ned tidigast ${dag(arende.anslag.nedtagesTidigast)}`,
          },
        ]),
  ];
}

function rekommendationsrader(arende: RevisionsArende, uppfoljning: VisadUppfoljning): readonly Rekommendationsrad[] {
  return uppfoljning.rekommendationer.map((r) => ({
    ...{ id: r.rekommendationId, nummer: r.nummer, text: r.text },
    svar: SVARSAXEL_ORD[r.svar],
    stallningstagande: r.stallningstagande === null ? null : STALLNINGSTAGANDE_ORD[r.stallningstagande],
    genomforande: GENOMFORANDEAXEL_ORD[r.genomforande],
    atgarder: arende.atgarder
      .filter((a) => a.rekommendationIds.includes(r.rekommendationId))
      .map((a) => ({ vag: atgardsvag(arende.id, a.id), namn: a.beskrivning, klart: a.klartDatum })),
  }));
}
