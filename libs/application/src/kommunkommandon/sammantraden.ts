import * as begaran from '#contracts';
import {
  flyttaSammantrade,
  laggTillSammantrade,
  lasInSammantraden,
  stallInSammantrade,
  type Sammanhang,
  type SammantradeHandelse,
  type Sammantrade,
  type Utfall,
} from '#domain';
import type { Aktor } from '../aktor/aktor';
import { kravRattIOrgan } from '../aktor/krav-ratt';
import { Avbruten } from '../avslag';
import type { Transaktion } from '../portar';
import { kommunkommando } from './kommunkommando';

const ETT_ID = '4b1f9a52-8a53-4a0c-9a3c-1d2e3f405162';
const DAGAR = { datum: '2025-03-20', auDatum: '2025-03-06' };

/** What is done with the organ's meetings, which carry the replies (domain 4.1). */
export const SAMMANTRADESKOMMANDON = [
  kommunkommando({
    namn: 'laggTillSammantrade',
    resurs: 'sammantraden',
    ratt: 'sammantrade.andra',
    begaran: begaran.NyttSammantrade,
    exempel: { organId: ETT_ID, ...DAGAR },
    rubrik: 'Lägg till ett sammanträde',
    beskrivning: 'Organet sammanträder den dagen, som därmed kan bära ett svar.',
    rorArenden: true,
    gor: async (t, { begaran, aktor }, s) => {
      kravRattIOrgan(aktor, 'sammantrade.andra', begaran.organId);
      return spara(t, laggTillSammantrade(begaran, s));
    },
  }),
  kommunkommando({
    namn: 'flyttaSammantrade',
    resurs: 'sammantraden/{sammantradeId}/flyttar',
    ratt: 'sammantrade.andra',
    begaran: begaran.FlyttatSammantrade,
    exempel: { ...DAGAR, datum: '2025-03-18' },
    rubrik: 'Flytta ett sammanträde',
    beskrivning: 'Sammanträdet är en annan dag, eller dagarna kring det är andra. Planer som vilar på det räknas om.',
    rorArenden: true,
    gor: async (t, { begaran, malId, aktor }, s) =>
      spara(t, flyttaSammantrade({ mote: kravMote(aktor, malId, s), dagar: begaran }, s)),
  }),
  kommunkommando({
    namn: 'stallInSammantrade',
    resurs: 'sammantraden/{sammantradeId}/installelser',
    ratt: 'sammantrade.andra',
    begaran: begaran.InstalltSammantrade,
    exempel: {},
    rubrik: 'Ställ in ett sammanträde',
    beskrivning: 'Sammanträdet hålls inte. Ärenden som var planerade till det måste välja ett annat.',
    rorArenden: true,
    gor: async (t, { malId, aktor }, s) => spara(t, stallInSammantrade(kravMote(aktor, malId, s), s)),
  }),
  kommunkommando({
    namn: 'lasInSammantraden',
    resurs: 'sammantradesinlasningar',
    ratt: 'sammantrade.andra',
    begaran: begaran.InlastaSammantraden,
    exempel: { rader: [{ organId: ETT_ID, kallId: 'nav-2025-03@kommunen.example', ...DAGAR }] },
    rubrik: 'Läs in en sammanträdeskalender',
    beskrivning:
      'Det som redan är känt känns igen på sitt id i källan, eller på organ och dag. Är en rad fel läses ingenting in, och ' +
      'alla raders skäl räknas upp. Ett sammanträde som filen inte nämner står kvar.',
    rorArenden: true,
    gor: async (t, { begaran: { rader }, aktor }, s) => {
      for (const organId of new Set(rader.map((rad) => rad.organId))) {
        kravRattIOrgan(aktor, 'sammantrade.andra', organId);
      }
      return spara(t, lasInSammantraden(rader, await t.organisation.kallor(), s));
    },
  }),
];

/** The meeting that the path names, if the person may change meetings of its organ. */
function kravMote(aktor: Aktor, id: string, { sammantraden }: Sammanhang): Sammantrade {
  const mote = sammantraden.find((m) => m.id === id);
  if (mote === undefined) throw new Avbruten({ kod: 'FINNS_INTE' });
  kravRattIOrgan(aktor, 'sammantrade.andra', mote.organId);
  return mote;
}

async function spara(t: Transaktion, utfall: Utfall<SammantradeHandelse>): Promise<Utfall<SammantradeHandelse>> {
  if (utfall.ok) await t.organisation.sparaSammantraden(utfall.handelser);
  return utfall;
}
