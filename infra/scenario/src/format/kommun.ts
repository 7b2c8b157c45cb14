import { Planparametrar } from '#contracts';
import { ROLLER, type Datum } from '#domain';
import { z } from 'zod';
import { dag, namngivna, nyckel, text } from './falt';

/** What has no first day in the file was always so. */
const ALLTID = '1900-01-01' as Datum;

const roll = () => z.enum(ROLLER, { error: `Skriv någon av rollerna ${ROLLER.join(', ')}.` });

const Organ = z
  .strictObject({
    namn: text(),
    forkortning: text().nullable().default(null),
    gallerFran: dag().default(ALLTID),
    gallerTill: dag().nullable().default(null),
    planparametrar: Planparametrar.default({}),
  })
  .meta({ description: 'En nämnd eller en styrelse: den som ska svara revisorerna.' });

const Enhet = z.strictObject({ namn: text(), organ: nyckel() });

const Befattning = z
  .strictObject({
    namn: text(),
    roll: roll(),
    organ: nyckel().nullable().default(null).meta({ description: 'Organet vars ärenden befattningen arbetar med.' }),
    enhet: nyckel().nullable().default(null),
    overordnad: nyckel().nullable().default(null).meta({ description: 'Befattningen närmast över i linjen.' }),
  })
  .meta({ description: 'Ansvar ligger på befattningar, aldrig på personer.' });

const Innehav = z.strictObject({
  befattning: nyckel(),
  person: nyckel(),
  from: dag(),
  tom: dag().nullable().default(null).meta({ description: 'Sista dagen; utelämnas så länge det varar.' }),
  tf: z.boolean().default(false).meta({ description: 'Tillförordnad: går före den ordinarie.' }),
});

const Behorighet = z
  .strictObject({ person: nyckel(), roll: roll(), from: dag(), tom: dag().nullable().default(null) })
  .meta({ description: 'En roll som inte följer av en befattning, till exempel REVISOR.' });

const Sammantrade = z
  .strictObject({
    organ: nyckel(),
    datum: dag(),
    auDatum: dag()
      .nullable()
      .default(null)
      .meta({ description: 'Arbetsutskottets sammanträde före, om det finns ett.' }),
    manusstopp: dag().nullable().default(null),
    kallelseUt: dag().nullable().default(null),
    planeradJustering: dag().nullable().default(null),
  })
  .meta({ description: 'Dagar som utelämnas räknas ut bakåt från sammanträdet.' });

/** The kommun of a scenario: made anew for every run, under the keys that the rest of the file uses. */
export const Kommun = z.strictObject({
  namn: text(),
  ledigaDagar: z.array(dag()).default([]).meta({ description: 'Kommunens egna lediga dagar utöver lagens.' }),
  organ: namngivna(Organ),
  enheter: namngivna(Enhet).default({}),
  befattningar: namngivna(Befattning),
  personer: namngivna(text()).meta({ description: 'Nyckel: namn. Hitta på namnen.' }),
  innehav: z.array(Innehav),
  behorigheter: z.array(Behorighet).default([]),
  sammantraden: namngivna(Sammantrade).default({}),
});
export type Kommun = Readonly<z.infer<typeof Kommun>>;
