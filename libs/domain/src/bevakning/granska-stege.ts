import type { Hinder } from '../hinder';
import { MOTTAGARE, type Mottagare, type Steg, type Stege, type StegeId } from './stege';

/** A ladder as somebody has written it down: in form, but not yet known to make sense. */
export type Stegforslag = Readonly<{
  id: StegeId;
  nyUppgift: string | null;
  steg: readonly Readonly<{ arbetsdagar: number; till: string; slag: Steg['slag'] }>[];
  /** Null: the last step is not repeated. */
  darefterVar: number | null;
}>;

const FLEST_STEG = 20;
/** About a year: further off, nobody remembers what it was about. */
const LANGST_ARBETSDAGAR = 250;

/** The ladder with its version, or every reason why it cannot be one. */
export function granskaStege(
  forslag: Stegforslag,
  version: number,
): Readonly<{ ok: true; stege: Stege }> | Readonly<{ ok: false; hinder: readonly Hinder[] }> {
  const hinder = [
    ...antalet(forslag),
    ...ordningen(forslag),
    ...avstanden(forslag),
    ...upprepningen(forslag),
    ...mottagarna(forslag),
  ];
  return hinder.length > 0 ? { ok: false, hinder } : { ok: true, stege: { ...(forslag as Stege), version } };
}

function antalet({ steg }: Stegforslag): Hinder[] {
  if (steg.length >= 1 && steg.length <= FLEST_STEG) return [];
  return [
    {
      kod: 'ANTAL_STEG',
      text: `Stegen har ${String(steg.length)} steg.`,
      fix: `Ange minst ett och högst ${String(FLEST_STEG)} steg.`,
    },
  ];
}

function ordningen({ steg }: Stegforslag): Hinder[] {
  const dagar = steg.map(({ arbetsdagar }) => arbetsdagar);
  const dubbla = dagar.filter((dag, i) => dagar.indexOf(dag) !== i);
  const oordnade = dagar.filter((dag, i) => dag < (dagar[i - 1] ?? dag));
  return [
    ...[...new Set(dubbla)].map((dag) => ({
      kod: 'SAMMA_DAG_TVA_GANGER',
      text: `Två steg står ${avstandet(dag)}.`,
      fix: 'Låt varje steg ha sin egen dag.',
    })),
    ...oordnade.map((dag) => ({
      kod: 'STEGEN_I_OORDNING',
      text: `Steget ${avstandet(dag)} står efter ett senare steg.`,
      fix: 'Skriv stegen i den ordning de kommer.',
    })),
  ];
}

const avstanden = ({ steg }: Stegforslag): Hinder[] =>
  steg
    .filter(({ arbetsdagar }) => Math.abs(arbetsdagar) > LANGST_ARBETSDAGAR)
    .map(({ arbetsdagar }) => ({
      kod: 'FOR_LANGT_BORT',
      text: `Steget ${avstandet(arbetsdagar)} är för långt bort.`,
      fix: `Ange högst ${String(LANGST_ARBETSDAGAR)} arbetsdagar före eller efter.`,
    }));

function upprepningen({ darefterVar }: Stegforslag): Hinder[] {
  if (darefterVar === null || (darefterVar >= 1 && darefterVar <= LANGST_ARBETSDAGAR)) return [];
  return [
    {
      kod: 'UPPREPNINGEN',
      text: `Det sista steget kan inte upprepas var ${String(darefterVar)}:e arbetsdag.`,
      fix: `Ange ett tal från 1 till ${String(LANGST_ARBETSDAGAR)}.`,
    },
  ];
}

function mottagarna({ nyUppgift, steg }: Stegforslag): Hinder[] {
  const namnda = [...(nyUppgift === null ? [] : [nyUppgift]), ...steg.map(({ till }) => till)];
  return [...new Set(namnda)]
    .filter((till) => !MOTTAGARE.includes(till as Mottagare))
    .map((till) => ({
      kod: 'OKAND_MOTTAGARE',
      text: `Mottagaren ${till} finns inte.`,
      fix: `Välj bland ${MOTTAGARE.join(', ')}.`,
    }));
}

function avstandet(dag: number): string {
  if (dag === 0) return 'på förfallodagen';
  const dagar = `${String(Math.abs(dag))} ${Math.abs(dag) === 1 ? 'arbetsdag' : 'arbetsdagar'}`;
  return dag < 0 ? `${dagar} före` : `${dagar} efter`;
}
