import * as begaran from '#contracts';
import { andraBefattning, draInBefattning, frantrada, inrattaBefattning, tilltrada } from '#domain';
import { andraOrganisationen, bytInnehavare, finnsPersonen, kravFinns } from './andra-organisationen';
import { kommunkommando } from './kommunkommando';

const ETT_ID = '4b1f9a52-8a53-4a0c-9a3c-1d2e3f405162';

/** What is done with posts and who holds them (design 7). */
export const BEFATTNINGSKOMMANDON = [
  kommunkommando({
    namn: 'inrattaBefattning',
    resurs: 'befattningar',
    ratt: 'befattning.andra',
    begaran: begaran.NyBefattning,
    exempel: { namn: 'Enhetschef mottagning', roll: 'ENHETSCHEF', organId: ETT_ID, overordnadId: ETT_ID },
    rubrik: 'Inrätta en befattning',
    beskrivning: 'En ny befattning i linjen. Den är vakant tills någon tillträder.',
    rorArenden: false,
    gor: (t, { begaran }, s) => andraOrganisationen(t, inrattaBefattning(begaran, s)),
  }),
  kommunkommando({
    namn: 'andraBefattning',
    resurs: 'befattningar/{befattningId}/andringar',
    ratt: 'befattning.andra',
    begaran: begaran.AndradBefattning,
    exempel: { overordnadId: ETT_ID, enhetId: null },
    rubrik: 'Ändra en befattnings plats i linjen',
    beskrivning: 'Befattningen får en annan överordnad eller enhet, från och med i dag.',
    rorArenden: true,
    gor: async (t, { begaran, malId }, s) => {
      kravFinns(s.organisation.befattningar, malId);
      return andraOrganisationen(t, andraBefattning({ befattningId: malId, ...begaran }, s));
    },
  }),
  kommunkommando({
    namn: 'draInBefattning',
    resurs: 'befattningar/{befattningId}/indragningar',
    ratt: 'befattning.andra',
    begaran: begaran.Indragning,
    exempel: { sistaDag: '2026-12-31' },
    rubrik: 'Dra in en befattning',
    beskrivning: 'Befattningen upphör. Det som ligger på den går till närmast högre tills det tilldelas på nytt.',
    rorArenden: true,
    gor: async (t, { begaran, malId }, s) => {
      kravFinns(s.organisation.befattningar, malId);
      return andraOrganisationen(t, draInBefattning({ befattningId: malId, ...begaran }, s));
    },
  }),
  kommunkommando({
    namn: 'tilltradBefattning',
    resurs: 'befattningar/{befattningId}/innehav',
    ratt: 'befattning.andra',
    begaran: begaran.Tilltrade,
    exempel: { personId: ETT_ID, from: '2024-04-10', tom: '2024-05-14', tillforordnad: true },
    rubrik: 'Registrera att någon tillträder',
    beskrivning:
      'Från den dagen svarar personen för det som ligger på befattningen. En tillförordnad går före den ordinarie.',
    rorArenden: true,
    gor: async (t, { begaran, malId }, s) => {
      kravFinns(s.organisation.befattningar, malId);
      const finns = await finnsPersonen(t, begaran.personId);
      return bytInnehavare(t, tilltrada({ befattningId: malId, ...begaran }, finns, s), s);
    },
  }),
  kommunkommando({
    namn: 'frantradBefattning',
    resurs: 'befattningar/{befattningId}/avslutade-innehav',
    ratt: 'befattning.andra',
    begaran: begaran.Frantrade,
    exempel: { personId: ETT_ID, tom: '2024-05-14' },
    rubrik: 'Registrera att någon slutar',
    beskrivning: 'Med den sista dagen. Sedan är befattningen vakant, om ingen annan tillträder.',
    rorArenden: true,
    gor: async (t, { begaran, malId }, s) => {
      kravFinns(s.organisation.befattningar, malId);
      return bytInnehavare(t, frantrada({ befattningId: malId, ...begaran }, s), s);
    },
  }),
];
