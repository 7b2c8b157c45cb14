import * as begaran from '#contracts';
import { registreraExterntSvar } from '#domain';
import { Avbruten } from '../avslag';
import { kommunkommando } from './kommunkommando';

/** What is recorded of those outside the kommun's organisation (domain 9.8). */
export const EXTERNA_KOMMANDON = [
  kommunkommando({
    namn: 'registreraExterntSvar',
    resurs: 'externa-adressater/{externId}/svar',
    ratt: 'extern.folj',
    begaran: begaran.ExterntSvar,
    exempel: { datum: '2025-03-27', dnr: 'BB 2025/14' },
    rubrik: 'Registrera ett svar från ett bolag eller kommunalförbund',
    beskrivning:
      'Revisorerna har fått svaret från en extern adressat. Granskningen är besvarad när alla som ska svara har gjort det.',
    rorArenden: false,
    gor: async (t, { begaran, malId }, s) => {
      const adressat = await t.granskningar.extern(malId);
      if (adressat === null) throw new Avbruten({ kod: 'FINNS_INTE' });
      const utfall = registreraExterntSvar(adressat, begaran, s);
      if (utfall.ok) for (const handelse of utfall.handelser) await t.granskningar.sparaExterntSvar(handelse);
      return utfall;
    },
  }),
];
