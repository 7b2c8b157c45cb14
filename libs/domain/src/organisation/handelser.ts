import type { Datum } from '../kalender';
import type { Befattning, Ersattning, Innehav, Ledighet, Organ } from './organisation';

/** What became true of the organisation. Permanent names; people are ids only. `id` is what the event is about. */
export type OrganisationHandelse =
  | (Readonly<{ typ: 'organBildat' }> & Organ)
  | Readonly<{ typ: 'organUpphort'; id: string; gallerTill: Datum; eftertradareId: string | null }>
  | Readonly<{ typ: 'planparametrarAndrade'; id: string; planparametrar: Organ['planparametrar'] }>
  | (Readonly<{ typ: 'befattningInrattad' }> & Befattning)
  | Readonly<{ typ: 'befattningAndrad'; id: string; overordnadId: string | null; enhetId: string | null }>
  | Readonly<{ typ: 'befattningIndragen'; id: string; gallerTill: Datum }>
  | (Readonly<{ typ: 'innehavTilltratt' }> & Innehav)
  | Readonly<{ typ: 'innehavFrantratt'; id: string; tom: Datum }>
  | (Readonly<{ typ: 'ersattareAngiven' }> & Ersattning)
  | Readonly<{ typ: 'ersattningAvslutad'; id: string; tom: Datum }>
  | (Readonly<{ typ: 'ledighetAngiven' }> & Ledighet)
  | Readonly<{ typ: 'ledighetAndrad'; id: string; tom: Datum }>;
