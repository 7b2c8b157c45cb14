import * as begaran from '#contracts';
import { avslutaOrgan, bevakningar, bildaOrgan, overflytta, tillampaAlla, type Datum, type Sammanhang } from '#domain';
import type { HandelseAv, Transaktion } from '../portar';
import { andraOrganisationen, kravFinns } from './andra-organisationen';
import { kommunkommando } from './kommunkommando';

const ETT_ID = '4b1f9a52-8a53-4a0c-9a3c-1d2e3f405162';

/** What is done with nämnder and other organ (domain 2.7). */
export const ORGANKOMMANDON = [
  kommunkommando({
    namn: 'bildaOrgan',
    resurs: 'organ',
    ratt: 'organ.andra',
    begaran: begaran.NyttOrgan,
    exempel: { namn: 'Bildnings- och arbetsmarknadsnämnden', forkortning: 'BAN', gallerFran: '2027-01-01' },
    rubrik: 'Bilda ett organ',
    beskrivning: 'Fullmäktige har bildat en nämnd, eller ett annat organ som svarar revisorerna.',
    rorArenden: false,
    gor: (t, { begaran }, s) => andraOrganisationen(t, bildaOrgan(begaran, s)),
  }),
  kommunkommando({
    namn: 'avslutaOrgan',
    resurs: 'organ/{organId}/avslut',
    ratt: 'organ.andra',
    begaran: begaran.Organavslut,
    exempel: { sistaDag: '2026-12-31', eftertradareId: ETT_ID },
    rubrik: 'Avsluta ett organ',
    beskrivning:
      'Organet har upphört. Öppna ärenden, enheter och befattningar går över till det organ som tar över; det gamla ' +
      'står kvar i ärendenas historik. Registreras när den sista dagen har kommit.',
    rorArenden: true,
    gor: async (t, { begaran, malId }, s) => {
      kravFinns(s.organisation.organ, malId);
      const oppna = await t.arenden.oppnaIds(malId);
      const utfall = await andraOrganisationen(t, avslutaOrgan({ organId: malId, ...begaran }, oppna.length, s));
      if (utfall.ok && begaran.eftertradareId !== null) {
        await flytta(t, oppna, { tillOrganId: begaran.eftertradareId, datum: begaran.sistaDag }, s);
      }
      return utfall;
    },
  }),
];

const SYSTEMET: HandelseAv = { personId: null, befattningId: null, forPersonId: null };

type Till = Readonly<{ tillOrganId: string; datum: Datum }>;

/** Moves each case by an event of its own, under the organisation as it has become. */
async function flytta(t: Transaktion, arendeIds: readonly string[], till: Till, s: Sammanhang): Promise<void> {
  const omgivning = { ...s, organisation: await t.organisation.hamta() };
  for (const arendeId of arendeIds) {
    const fran = await t.arenden.hamtaForAndring(arendeId);
    const utfall = fran === null ? null : overflytta(fran.arende, till);
    if (fran === null || utfall?.ok !== true) continue;
    const arende = tillampaAlla(fran.arende, utfall.handelser);
    await t.arenden.spara(fran, arende, utfall.handelser, {
      tid: s.nu,
      av: SYSTEMET,
      bevakningar: bevakningar(arende, omgivning),
      vacks: true,
    });
  }
}
