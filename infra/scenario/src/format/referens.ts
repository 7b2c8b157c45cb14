/** What a file may point to by its own keys, as `$befattning.ec-ekonomi`, and what each one means. */
export const REFERENSSLAG = {
  organ: 'ett organ i kommun.organ',
  enhet: 'en enhet i kommun.enheter',
  befattning: 'en befattning i kommun.befattningar',
  person: 'en person i kommun.personer',
  sammantrade: 'ett sammanträde i kommun.sammantraden',
  beskrivning: 'texten i atgarder, för att skriva åtgärden i ett bemötande',
  rekommendation: 'rekommendationen med det numret',
  extern: 'den externa adressaten med den platsen i granskning.externa, från 1',
  atgard: 'åtgärden i ärendet med den beskrivning som står i atgarder',
  remiss: 'den senaste remissen till befattningen eller organet',
  arende: 'ärendet hos organet',
  granskning: 'granskningen med den platsen bland dem som filen registrerar, från 1',
  rapport:
    'organets rapport för året eller kvartalet, eller dess överlämning: nav-2023, nav-2023-k4 eller nav-2027-01-01',
} as const;

export type Referensslag = keyof typeof REFERENSSLAG;
export type Referens = Readonly<{ slag: Referensslag; nyckel: string }>;

const FORM = /^\$([a-z]+)\.([a-z0-9-]+)$/;

/** Whether a text is meant as a reference. `$$` at the beginning of a text stands for a dollar sign. */
export const liknarReferens = (text: string): boolean => text.startsWith('$') && !text.startsWith('$$');

/** Reads `$slag.nyckel`; null when it is none that exists. */
export function tolkaReferens(text: string): Referens | null {
  const [, slag = '', nyckel = ''] = FORM.exec(text) ?? [];
  return Object.hasOwn(REFERENSSLAG, slag) ? { slag: slag as Referensslag, nyckel } : null;
}

export const skrivReferens = ({ slag, nyckel }: Referens): string => `$${slag}.${nyckel}`;

/** The two parts of a report's key: `nav-2023-k4` is nav's report of 2023-K4, `nav-2027-01-01` what was handed over then. */
export function delaRapportnyckel(nyckel: string): Readonly<{ organ: string; period: string }> | null {
  const [, organ, period] = /^(.+)-(\d{4}(?:-k[1-4]|-\d{2}-\d{2})?)$/.exec(nyckel) ?? [];
  return organ === undefined || period === undefined ? null : { organ, period: period.toUpperCase() };
}

/** Turns one reference into what is sent in its place. Throws when it points to nothing. */
export type Losning = (referens: Referens) => string;

/** The same value with every reference in it replaced, however deep. */
export function losReferenser(varde: unknown, los: Losning): unknown {
  if (typeof varde === 'string') return losText(varde, los);
  if (Array.isArray(varde)) return varde.map((del) => losReferenser(del, los));
  if (typeof varde !== 'object' || varde === null) return varde;
  return Object.fromEntries(Object.entries(varde).map(([falt, del]) => [falt, losReferenser(del, los)]));
}

function losText(text: string, los: Losning): string {
  if (text.startsWith('$$')) return text.slice(1);
  const referens = liknarReferens(text) ? tolkaReferens(text) : null;
  return referens === null ? text : los(referens);
}

/** Every reference in a value, each with the way to it. */
export function referenserI(varde: unknown, vag: readonly PropertyKey[] = []): readonly ReferensPlats[] {
  if (typeof varde === 'string') return liknarReferens(varde) ? [{ text: varde, vag }] : [];
  if (typeof varde !== 'object' || varde === null) return [];
  return Object.entries(varde).flatMap(([falt, del]) => referenserI(del, [...vag, falt]));
}

export type ReferensPlats = Readonly<{ text: string; vag: readonly PropertyKey[] }>;

const I_ARENDET: readonly Referensslag[] = ['rekommendation', 'atgard', 'remiss'];

/** Whether a value has references that only the case itself can answer. */
export const pekarInIArendet = (varde: unknown): boolean => harNagonAv(varde, I_ARENDET);

/** Whether a value has references to reports. */
export const pekarPaRapport = (varde: unknown): boolean => harNagonAv(varde, ['rapport']);

const harNagonAv = (varde: unknown, nagraSlag: readonly Referensslag[]): boolean =>
  referenserI(varde).some(({ text }) => {
    const slag = tolkaReferens(text)?.slag;
    return slag !== undefined && nagraSlag.includes(slag);
  });
