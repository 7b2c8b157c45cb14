import type { ArendeHandelse, Datum } from '#domain';
import { svenskDag } from '../layout/datum';

/** An event as a person reads it: what became true, and what somebody said about it; null when nothing was said. */
export type Handelsetext = Readonly<{ rubrik: string; text: string | null }>;

type Typ = ArendeHandelse['typ'];
type Texter = { readonly [T in Typ]: (handelse: Extract<ArendeHandelse, Readonly<{ typ: T }>>) => Handelsetext };

const ord = (rubrik: string, text: string | null = null): Handelsetext => ({ rubrik, text });
const dag = (datum: Datum): string => svenskDag(datum, { ar: true });

/** Every event of a case in Swedish. A kind without words is a type error. */
const TEXTER: Texter = {
  arendeInkommet: (h) => ord('Inkommet från revisorerna', `Svar senast ${dag(h.frist.svarSenast)}.`),
  arendeRegistrerat: (h) => ord(`Registrerat med diarienummer ${h.dnr}`),
  rekommendationDelad: (h) => ord(`En rekommendation delad i ${String(h.delar.length)} delar`),
  anstandBegart: (h) => ord(`Anstånd begärt till ${dag(h.onskadSvarSenast)}`, h.skal),
  anstandBeviljat: (h) => ord(`Anstånd beviljat till ${dag(h.frist.svarSenast)}`, h.frist.kalla),
  anstandAvslaget: (h) => ord('Anstånd avslaget', h.kalla),
  revisorernaPaminde: (h) => ord('Revisorerna påminde', h.kalla),
  planFaststalld: (h) => ord(`Planen fastställd: nämnden ${dag(h.plan.namndDatum)}`),
  planOmraknad: ({ plan }) =>
    ord(plan === null ? 'Planen har inget sammanträde längre' : `Planen omräknad: nämnden ${dag(plan.namndDatum)}`),
  remissSkickad: (h) => ord(`Remiss skickad, svar senast ${dag(h.svarSenast)}`, h.fraga),
  remissBesvarad: (h) => ord('Remissen besvarad', h.text),
  organremissSkickad: (h) => ord(`Remiss till en annan nämnd, svar senast ${dag(h.svarSenast)}`, h.fraga),
  organremissForlangd: (h) => ord(`Den andra nämnden fick mer tid, till ${dag(h.svarSenast)}`),
  organremissAvgjord: ({ utfall }) =>
    utfall.slag === 'BESVARAD'
      ? ord('Den andra nämnden har yttrat sig', utfall.yttrande.lydelse)
      : ord(
          utfall.slag === 'ATERKALLAD' ? 'Remissen togs tillbaka' : 'Den andra nämnden skrev av remissen',
          utfall.skal,
        ),
  remissAterkallad: (h) => ord('Remissen togs tillbaka av nämnden som frågade', h.skal),
  bemotandeSkrivet: (h) => ord('Bemötande skrivet', h.bemotande.text),
  yttrandeUndertecknat: (h) =>
    ord(
      h.overstyrning === null ? 'Yttrandet undertecknat' : 'Yttrandet undertecknat trots brist',
      h.overstyrning?.skal,
    ),
  utskottBehandlat: (h) => ord(`Behandlat i arbetsutskottet, ${h.paragraf}`, h.forslag),
  arendeUppehallet: ({ uppehall: u }) =>
    ord(`${u.slag === 'BORDLAGGNING' ? 'Bordlagt' : 'Återremitterat'}, ${u.paragraf}`, u.skal),
  arendeKallat: () => ord('På kallelsen till nämnden'),
  beslutFattat: ({ beslut }) =>
    ord(
      beslut.paragraf === null ? 'Beslut fattat utanför sammanträdet' : `Nämnden beslutade, ${beslut.paragraf}`,
      beslut.lydelse,
    ),
  beslutAnmalt: (h) => ord(`Beslutet anmält i nämnden, ${h.paragraf}`),
  protokollJusterat: (h) => ord(h.omedelbar ? 'Protokollet justerat omedelbart' : 'Protokollet justerat'),
  protokollAnslaget: (h) => ord(`Justeringen anslagen, kan tas ned ${dag(h.anslag.nedtagesTidigast)}`),
  svarExpedierat: (h) => ord('Svaret skickat till revisorerna', `Till ${h.mottagare.join(', ')}.`),
  svarMottaget: () => ord('Revisorerna har tagit emot svaret'),
  kompletteringBegard: (h) => ord(`Komplettering begärd, svar senast ${dag(h.frist.svarSenast)}`, h.fraga),
  kompletteringLamnad: (h) => ord('Komplettering lämnad', h.text),
  svarGodtaget: () => ord('Revisorerna har inga fler frågor'),
  aterrapporterat: (h) => ord(`Återrapporterat till nämnden, ${h.paragraf}`, h.text),
  gemensamtIngatt: () => ord('Nämnden svarar gemensamt med andra'),
  gemensamtLamnat: (h) => ord('Nämnden svarar för sig', h.skal),
  javAnmalt: () => ord('En person är jävig i ärendet'),
  javHavt: () => ord('En person är inte längre jävig i ärendet'),
  arendeBekraftat: () => ord('Ny ordförande har tagit över ärendet'),
  arendeOverflyttat: () => ord('Ärendet flyttat till en annan nämnd'),
  arendeAvslutat: (h) => ord(`Avslutat, ${h.paragraf}`),
  arendeAnmalt: (h) => ord(`Anmält i nämnden, ${h.paragraf}`),
  arendeAvskrivet: (h) => ord('Avskrivet', h.skal),
  atgardBeslutad: (h) => ord('Åtgärd beslutad', h.beskrivning),
  atgardTilldelad: (h) => ord(`Åtgärd tilldelad, klart senast ${dag(h.klartDatum)}`),
  atgardAccepterad: () => ord('Åtgärden mottagen'),
  atgardAvbojd: (h) => ord('Åtgärden avböjd', h.skal),
  atgardDelegerad: () => ord('Åtgärden delegerad'),
  delegeringAvslutad: () => ord('Delegeringen avslutad'),
  atgardRapporterad: (h) => ord('Rapport om åtgärden', h.text),
  atgardBlockerad: (h) => ord(`Åtgärden väntar på ${h.vantarPa}`, h.orsak),
  blockeringHavd: () => ord('Åtgärden väntar inte längre'),
  atgardOmplanerad: (h) => ord(`Nytt datum: ${dag(h.till)}`, h.skal),
  atgardKlarmarkerad: (h) => ord('Åtgärden markerad som klar', h.bevis.map(({ innehall }) => innehall).join(' ')),
  bevisLagt: (h) => ord('Fler bevis lagda', h.bevis.map(({ innehall }) => innehall).join(' ')),
  atgardVerifierad: (h) => ord('Åtgärden kontrollerad: den är gjord', h.kommentar),
  atgardFoljdUpp: (h) => ord('Åtgärden följd upp', h.text),
  effektKontrollerad: (h) => ord(h.uppnadd ? 'Effekten uppnådd' : 'Effekten inte uppnådd', h.text),
  atgardSammanslagen: (h) => ord('Åtgärden sammanslagen med en annan', h.skal),
  atgardTogOver: () => ord('Åtgärden tog över en annans rekommendationer'),
  atgardAteroppnad: (h) => ord(`Åtgärden öppnad igen, klart senast ${dag(h.klartDatum)}`, h.skal),
  atgardUnderkand: (h) => ord('Åtgärden behöver mer arbete', h.skal),
  atgardAvslutadUtanAtgard: (h) => ord('Avslutad utan åtgärd', h.skal),
};

export const handelsetext = (handelse: ArendeHandelse): Handelsetext =>
  (TEXTER[handelse.typ] as (h: ArendeHandelse) => Handelsetext)(handelse);
