import type { ArendeInkommet } from './handelser';
import type { RevisionsArende } from './tillstand';

/** All that has yet to happen in a case. */
const INGET_AN = {
  tidigareOrgan: [],
  javiga: [],
  bekraftelser: [],
  gemensamtSedan: null,
  dnr: null,
  registrerad: null,
  anstand: [],
  revisorspaminnelser: [],
  handlaggare: null,
  plan: null,
  planUtanMoteSedan: null,
  omrakningar: [],
  remisser: [],
  organremisser: [],
  bemotanden: [],
  underskrift: null,
  utskott: null,
  kallad: null,
  uppehall: [],
  yttrandeversioner: [],
  beslut: null,
  justering: null,
  anslag: null,
  expedieringar: [],
  svarMottaget: null,
  kompletteringar: [],
  godtagen: null,
  atgarder: [],
  aterrapporter: [],
  avslut: null,
} as const;

/** The case as it is when the letter has just arrived. */
export const inkommetArende = (h: ArendeInkommet): RevisionsArende => ({
  ...INGET_AN,
  id: h.arendeId,
  granskningId: h.granskningId,
  organId: h.organId,
  slag: h.slag,
  overordnat: h.overordnat ?? null,
  titel: h.titel,
  revisorernasDnr: h.revisorernasDnr,
  inkommen: h.inkommen,
  oppnad: h.oppnad,
  narKlartBegart: h.narKlartBegart,
  svarStatus: 'INKOMMEN',
  frister: [h.frist],
  rekommendationer: h.rekommendationer,
});
