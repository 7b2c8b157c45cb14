import type { Aterkomst, Bevis } from '../atgard/atgard';
import type { Datum, Tidpunkt } from '../kalender';
import type { Tidplan } from '../tidplan';
import type { Frist } from './frist';
import type { Omrakningsorsak, Planandring } from './omrakning';
import type {
  Anslag,
  Bemotande,
  Namndbeslut,
  Organremissutfall,
  Overordnat,
  Overstyrning,
  Rekommendation,
  Rekommendationsdel,
  RevisionsArende,
  Uppehall,
  Yttrandeversion,
} from './tillstand';

/** What became true in a case. Names are permanent: they stand in the event log for as long as the archive does. */
export type ArendeHandelse =
  | ArendeInkommet
  | Readonly<{ typ: 'arendeRegistrerat'; dnr: string; datum: Datum }>
  | Readonly<{ typ: 'rekommendationDelad'; rekommendationId: string; delar: readonly Rekommendationsdel[] }>
  | Readonly<{ typ: 'anstandBegart'; anstandId: string; begard: Datum; onskadSvarSenast: Datum; skal: string }>
  | Readonly<{ typ: 'anstandAvslaget'; datum: Datum; kalla: string }>
  | Readonly<{ typ: 'revisorernaPaminde'; datum: Datum; kalla: string }>
  | Readonly<{ typ: 'planFaststalld'; plan: Tidplan; handlaggare: string }>
  | Readonly<{
      typ: 'planOmraknad';
      /** Null when its meeting is gone. */
      plan: Tidplan | null;
      orsak: Omrakningsorsak;
      andrat: readonly Planandring[];
      datum: Datum;
    }>
  | Readonly<{ typ: 'anstandBeviljat'; frist: Frist }>
  | Readonly<{
      typ: 'remissSkickad';
      remissId: string;
      befattningId: string;
      fraga: string;
      rekommendationIds: readonly string[];
      skickad: Datum;
      svarSenast: Datum;
    }>
  | Readonly<{ typ: 'remissBesvarad'; remissId: string; text: string; datum: Datum; avPersonId: string }>
  | Readonly<{
      typ: 'organremissSkickad';
      remissId: string;
      organId: string;
      underarendeId: string;
      fraga: string;
      rekommendationIds: readonly string[];
      skickad: Datum;
      svarSenast: Datum;
    }>
  | Readonly<{ typ: 'organremissForlangd'; remissId: string; svarSenast: Datum; datum: Datum }>
  | Readonly<{ typ: 'organremissAvgjord'; remissId: string; utfall: Organremissutfall }>
  | Readonly<{ typ: 'remissAterkallad'; skal: string; datum: Datum }>
  | Readonly<{ typ: 'bemotandeSkrivet'; bemotande: Bemotande }>
  | Readonly<{ typ: 'yttrandeUndertecknat'; datum: Datum; overstyrning: Overstyrning | null }>
  | Readonly<{ typ: 'utskottBehandlat'; paragraf: string; datum: Datum; forslag: string; andrat: boolean }>
  | Readonly<{ typ: 'arendeUppehallet'; uppehall: Uppehall }>
  | Readonly<{ typ: 'arendeKallat'; datum: Datum }>
  | Readonly<{ typ: 'beslutFattat'; beslut: Namndbeslut; yttrandeversioner: readonly Yttrandeversion[] }>
  | Readonly<{
      typ: 'atgardBeslutad';
      atgardId: string;
      rekommendationIds: readonly string[];
      beskrivning: string;
      ansvariga: readonly string[];
      klartDatum: Datum | null;
      foljsUpp: Datum | null;
      datum: Datum;
    }>
  | Readonly<{ typ: 'beslutAnmalt'; paragraf: string; datum: Datum }>
  | Readonly<{ typ: 'protokollJusterat'; datum: Datum; omedelbar: boolean; anslagSenast: Datum }>
  | Readonly<{ typ: 'protokollAnslaget'; anslag: Anslag }>
  | Readonly<{ typ: 'svarExpedierat'; datum: Datum; mottagare: readonly string[]; satt: string }>
  | Readonly<{ typ: 'svarMottaget'; datum: Datum }>
  | Readonly<{ typ: 'kompletteringBegard'; kompletteringId: string; fraga: string; begard: Datum; frist: Frist }>
  | Readonly<{
      typ: 'kompletteringLamnad';
      kompletteringId: string;
      text: string;
      datum: Datum;
      satt: string;
      mottagare: readonly string[];
    }>
  | Readonly<{ typ: 'svarGodtaget'; datum: Datum }>
  | Readonly<{
      typ: 'aterrapporterat';
      paragraf: string;
      datum: Datum;
      text: string;
      beslut?: string | null;
      kvarstaendeBehov?: string | null;
    }>
  | Readonly<{ typ: 'gemensamtIngatt'; datum: Datum }>
  | Readonly<{ typ: 'gemensamtLamnat'; skal: string; datum: Datum }>
  | Readonly<{ typ: 'javAnmalt' | 'javHavt'; personId: string; datum: Datum }>
  | Readonly<{ typ: 'arendeBekraftat'; overlamningsdag: Datum; avPersonId: string; datum: Datum }>
  | Readonly<{ typ: 'arendeOverflyttat'; franOrganId: string; tillOrganId: string; datum: Datum }>
  | Readonly<{ typ: 'arendeAvslutat'; paragraf: string; datum: Datum; tid: Tidpunkt; uppfoljningAr: number | null }>
  | Readonly<{ typ: 'arendeAnmalt'; paragraf: string; datum: Datum; tid: Tidpunkt }>
  | Readonly<{ typ: 'arendeAvskrivet'; skal: string; datum: Datum; tid: Tidpunkt }>
  | AtgardHandelse;

export type ArendeInkommet = Readonly<{
  typ: 'arendeInkommet';
  arendeId: string;
  granskningId: string;
  organId: string;
  slag: RevisionsArende['slag'];
  /** Missing in what revisorerna sent. */
  overordnat?: Overordnat;
  titel: string;
  revisorernasDnr: string | null;
  inkommen: Datum;
  oppnad: Tidpunkt;
  narKlartBegart: boolean;
  frist: Frist;
  rekommendationer: readonly Rekommendation[];
}>;

/** What became true of one åtgärd of the case. */
export type AtgardHandelse =
  | Readonly<{
      typ: 'atgardTilldelad';
      atgardId: string;
      ansvariga: readonly string[];
      klartDatum: Datum;
      foljsUpp: Datum | null;
      aterkommer: Aterkomst | null;
      datum: Datum;
    }>
  | Readonly<{ typ: 'atgardAccepterad'; atgardId: string; befattningId: string; datum: Datum }>
  | Readonly<{ typ: 'atgardAvbojd'; atgardId: string; befattningId: string; skal: string; datum: Datum }>
  | Readonly<{ typ: 'atgardDelegerad'; atgardId: string; befattningId: string; utforare: string; datum: Datum }>
  | Readonly<{ typ: 'delegeringAvslutad'; atgardId: string; befattningId: string; datum: Datum }>
  | Readonly<{
      typ: 'atgardRapporterad';
      atgardId: string;
      befattningId: string | null;
      avPersonId: string;
      text: string;
      datum: Datum;
    }>
  | Readonly<{
      typ: 'atgardBlockerad';
      atgardId: string;
      orsak: string;
      vantarPa: string;
      kontrolleras: Datum;
      datum: Datum;
    }>
  | Readonly<{ typ: 'blockeringHavd'; atgardId: string; datum: Datum }>
  | Readonly<{
      typ: 'atgardOmplanerad';
      atgardId: string;
      fran: Datum;
      till: Datum;
      skal: string;
      godkandAv: string | null;
      datum: Datum;
    }>
  | Readonly<{
      typ: 'atgardKlarmarkerad';
      atgardId: string;
      befattningId: string;
      avPersonId: string;
      bevis: readonly Bevis[];
      datum: Datum;
    }>
  | Readonly<{
      typ: 'bevisLagt';
      atgardId: string;
      befattningId: string;
      avPersonId: string;
      bevis: readonly Bevis[];
      datum: Datum;
    }>
  | Readonly<{
      typ: 'atgardVerifierad';
      atgardId: string;
      avPersonId: string;
      kommentar: string | null;
      datum: Datum;
      /** The day of the next occurrence; null when this was the last, or the åtgärd does not recur. */
      nastaForekomst: Datum | null;
      /** When its effect is to be looked at; null while it recurs. */
      effektSenast: Datum | null;
    }>
  | Readonly<{
      typ: 'atgardFoljdUpp';
      atgardId: string;
      avPersonId: string;
      text: string;
      nasta: Datum | null;
      datum: Datum;
    }>
  | Readonly<{
      typ: 'effektKontrollerad';
      atgardId: string;
      avPersonId: string;
      uppnadd: boolean;
      text: string;
      datum: Datum;
    }>
  | Readonly<{ typ: 'atgardSammanslagen'; atgardId: string; tillAtgardId: string; skal: string; datum: Datum }>
  | Readonly<{ typ: 'atgardTogOver'; atgardId: string; fran: string; rekommendationIds: readonly string[] }>
  | Readonly<{ typ: 'atgardAteroppnad'; atgardId: string; skal: string; klartDatum: Datum; datum: Datum }>
  | Readonly<{ typ: 'atgardUnderkand'; atgardId: string; avPersonId: string; skal: string; datum: Datum }>
  | Readonly<{ typ: 'atgardAvslutadUtanAtgard'; atgardId: string; skal: string; datum: Datum }>;
