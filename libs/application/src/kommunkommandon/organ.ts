import * as begaran from '#contracts';
import { andraPlanparametrar, avslutaOrgan, bekrafta, bildaOrgan, kvitteraOverlamning, overflytta } from '#domain';
import { kravRattIOrgan } from '../aktor/krav-ratt';
import { andraOppna } from './andra-oppna';
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
    namn: 'andraPlanparametrar',
    resurs: 'organ/{organId}/planparametrar',
    ratt: 'organ.andra',
    begaran: begaran.Planparametrar,
    exempel: { justeringDagar: 3, remissArbetsdagar: 12, delegationspunkt: 'Delegationsordningen punkt 1.4' },
    rubrik: 'Ändra hur lång tid saker tar',
    beskrivning: 'Dagarna som planeringen räknar bakåt med i organet. Öppna ärendens planer räknas om.',
    rorArenden: true,
    gor: async (t, { begaran, malId }, s) => {
      kravFinns(s.organisation.organ, malId);
      return andraOrganisationen(t, andraPlanparametrar({ organId: malId, planparametrar: begaran }));
    },
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
        const till = { tillOrganId: begaran.eftertradareId, datum: begaran.sistaDag };
        await andraOppna(t, oppna, s, (arende) => overflytta(arende, till));
      }
      if (utfall.ok) await t.rapporter.vack(s.nu);
      return utfall;
    },
  }),
  kommunkommando({
    namn: 'kvitteraOverlamning',
    resurs: 'organ/{organId}/overlamningskvittenser',
    ratt: 'overlamning.kvittera',
    begaran: begaran.Overlamningskvittens,
    exempel: { overlamningsdag: '2027-01-01' },
    rubrik: 'Kvittera en överlämning',
    beskrivning:
      'Den nya ordföranden har tagit del av överlämningen, och bekräftar därmed organets öppna ärenden. Dagen är den som ' +
      'står i överlämningen, så att ingen kvitterar en senare än den lästa.',
    rorArenden: false,
    gor: async (t, { begaran: { overlamningsdag }, malId, aktor }, s) => {
      kravFinns(s.organisation.organ, malId);
      kravRattIOrgan(aktor, 'overlamning.kvittera', malId);
      const dagar = await t.rapporter.overlamningar(malId);
      const kvitterad = await t.rapporter.kvittens(malId, overlamningsdag);
      const lage = { gjord: dagar.includes(overlamningsdag), senaste: dagar[0] ?? null, kvitterad };
      const utfall = kvitteraOverlamning({ organId: malId, overlamningsdag, ...lage }, s);
      if (!utfall.ok) return utfall;
      const vem = { overlamningsdag, avPersonId: s.personId };
      await andraOppna(t, await t.arenden.oppnaIds(malId), s, (arende, efter) => bekrafta(arende, vem, efter));
      return utfall;
    },
  }),
];
