import * as begaran from '#contracts';
import { andraLedighet, angeErsattare, angeLedighet, avslutaErsattning, innehavare, type Sammanhang } from '#domain';
import { rollMedRatt } from '../aktor/ratter';
import type { Aktor } from '../aktor/aktor';
import { Avbruten } from '../avslag';
import type { Transaktion } from '../portar';
import { andraOrganisationen, finnsPersonen, kravFinns } from './andra-organisationen';
import { kommunkommando } from './kommunkommando';

const ETT_ID = '4b1f9a52-8a53-4a0c-9a3c-1d2e3f405162';

/** Who is away, and who stands in meanwhile (design 7). Everybody for themselves, the administrator for all. */
export const FRANVAROKOMMANDON = [
  kommunkommando({
    namn: 'angeErsattare',
    resurs: 'befattningar/{befattningId}/ersattare',
    ratt: 'ersattare.ange',
    begaran: begaran.NyErsattare,
    exempel: { personId: ETT_ID, from: '2026-06-29', tom: '2026-07-31' },
    rubrik: 'Ange ersättare',
    beskrivning:
      'Uppgifter och brev går till ersättaren under perioden, och det hen gör visas som gjort för innehavaren. Ansvaret ' +
      'stannar hos innehavaren. Innehavaren anger sin egen ersättare, administratören allas.',
    rorArenden: true,
    gor: async (t, { begaran, malId, aktor }, s) => {
      kravEgenPost(aktor, malId, s);
      const finns = await finnsPersonen(t, begaran.personId);
      return andraOrganisationen(t, angeErsattare({ befattningId: malId, ...begaran }, finns, s));
    },
  }),
  kommunkommando({
    namn: 'avslutaErsattning',
    resurs: 'befattningar/{befattningId}/avslutade-ersattningar',
    ratt: 'ersattare.ange',
    begaran: begaran.AvslutadErsattning,
    exempel: { personId: ETT_ID, tom: '2026-07-17' },
    rubrik: 'Avsluta en ersättning i förtid',
    beskrivning: 'Med den sista dagen. Sedan går allt till innehavaren igen.',
    rorArenden: true,
    gor: async (t, { begaran, malId, aktor }, s) => {
      kravEgenPost(aktor, malId, s);
      return andraOrganisationen(t, avslutaErsattning({ befattningId: malId, ...begaran }, s));
    },
  }),
  kommunkommando({
    namn: 'angeLedighet',
    resurs: 'personer/{personId}/ledigheter',
    ratt: 'ledighet.ange',
    begaran: begaran.NyLedighet,
    exempel: { from: '2026-06-29', tom: '2026-07-31' },
    rubrik: 'Ange ledighet',
    beskrivning: 'Personen är borta under perioden. Var och en anger sin egen ledighet, administratören allas.',
    rorArenden: true,
    gor: async (t, { begaran, malId, aktor }, s) => {
      await kravEgnaDagar(t, aktor, malId);
      return andraOrganisationen(t, angeLedighet({ personId: malId, ...begaran }, s));
    },
  }),
  kommunkommando({
    namn: 'andraLedighet',
    resurs: 'personer/{personId}/andrade-ledigheter',
    ratt: 'ledighet.ange',
    begaran: begaran.AndradLedighet,
    exempel: { from: '2026-06-29', tom: '2026-07-17' },
    rubrik: 'Ändra en ledighets sista dag',
    beskrivning: 'Ledigheten som börjar den dagen får en annan sista dag.',
    rorArenden: true,
    gor: async (t, { begaran, malId, aktor }, s) => {
      await kravEgnaDagar(t, aktor, malId);
      return andraOrganisationen(t, andraLedighet({ personId: malId, ...begaran }, s));
    },
  }),
];

/** The post's own holder, or somebody who may change any post. */
function kravEgenPost(aktor: Aktor, befattningId: string, { organisation, idag }: Sammanhang): void {
  kravFinns(organisation.befattningar, befattningId);
  const egen = innehavare(organisation, befattningId, idag)?.personId === aktor.personId;
  if (!egen && rollMedRatt(aktor, 'befattning.andra') === null) {
    throw new Avbruten({
      kod: 'SAKNAR_RATT',
      text: 'Befattningen är någon annans.',
      fix: 'Innehavaren anger sin egen ersättare, och systemadministratören allas.',
    });
  }
}

/** The person, or somebody who may change any post. */
async function kravEgnaDagar(t: Transaktion, aktor: Aktor, personId: string): Promise<void> {
  if (aktor.personId === personId) return;
  if (rollMedRatt(aktor, 'befattning.andra') === null) {
    throw new Avbruten({
      kod: 'SAKNAR_RATT',
      text: 'Ledigheten är någon annans.',
      fix: 'Var och en anger sin egen ledighet, och systemadministratören allas.',
    });
  }
  if (!(await finnsPersonen(t, personId))) throw new Avbruten({ kod: 'FINNS_INTE' });
}
