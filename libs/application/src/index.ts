export { aktorBakom } from './aktor/aktor-bakom';
export { aktorFor, befattningIds } from './aktor/aktor';
export type { Aktor, Rollinnehav } from './aktor/aktor';
export { saknarRatt } from './aktor/krav-ratt';
export { RATTER, organMedRatt, rollMedRatt, rollMedRattIOrgan } from './aktor/ratter';
export type { Ratt } from './aktor/ratter';
export type { Avslag, Svar } from './avslag';
export { bevaka } from './bevaka/bevaka';
export type { Bevakat } from './bevaka/bevaka';
export { skjutUpp } from './bevaka/skjut-upp';
export type { Uppskjutningsbegaran } from './bevaka/skjut-upp';
export { visaAtgard } from './fragor/atgard';
export type { Atgardshandelse, VisadAtgard } from './fragor/atgard';
export { attDiariefora } from './fragor/diarieforing';
export type { AttDiariefora } from './fragor/diarieforing';
export { aktunderlag } from './fragor/aktunderlag';
export type { Aktunderlag, Post } from './fragor/aktunderlag';
export { listaAtgarder } from './fragor/atgarder';
export type { Atgardsfraga, VisadAtgardsrad } from './fragor/atgarder';
export { arendetsHandelser, listaArenden, visaArende } from './fragor/arenden';
export type { Arendefraga, VisatArende } from './fragor/arenden';
export {
  granskningensUppfoljningar,
  liknandeRekommendationer,
  listaGranskningar,
  listaPubliceringar,
  visaGranskning,
  visaPublicering,
} from './fragor/granskningar';
export type { LiknandeRekommendation } from './fragor/granskningar';
export { sokGranskningar, visaGranskningssvar } from './fragor/granskningssvar';
export type { Granskningssvar, Granskningstraff, Organsvar } from './fragor/granskningssvar';
export { kommunensHandelser, visaKalender } from './fragor/kommun';
export type { Kalendervy } from './fragor/kommun';
export { andratIKommunen, visaKommunbild } from './fragor/kommunbild';
export type { Kommunandring, Kommunbild } from './fragor/kommunbild';
export { arendetsKvitton, granskningensKvitton, visaKvitto } from './fragor/kvitton';
export type { Kvittodelar, Kvittomottagare } from './fragor/kvittodelar';
export type { OmraknatKvitto, VisatKvitto } from './fragor/kvitton';
export { arendetsPlanering } from './fragor/planering';
export { listaObestallbara, listaPaminnelseregler, listaStegar } from './fragor/stegar';
export type { Regelvy, Stegevy } from './fragor/stegar';
export { draInKalenderadress, minaKalenderadresser, skapaKalenderadress } from './kalenderadresser/kalenderadresser';
export { lasKalender } from './kalenderadresser/las-kalender';
export type { Kalender } from './kalenderadresser/las-kalender';
export { motesplan } from './fragor/motesplan';
export type { Motesplan, Planeratmote } from './fragor/motesplan';
export { visaInloggad } from './fragor/inloggad';
export type { Ersatter, Inloggad } from './fragor/inloggad';
export { visaOversikt } from './fragor/oversikt';
export { listaBefattningar, listaOrgan, listaSammantraden } from './fragor/organisation';
export type { Befattningsrad } from './fragor/organisation';
export type { Lista, Sida } from './fragor/sida';
export { visaUppfoljning } from './fragor/uppfoljning';
export type { VisadUppfoljning } from './fragor/uppfoljning';
export { uppgifternasBakgrund } from './fragor/uppgifternas-bakgrund';
export type { Uppgiftsbakgrund } from './fragor/uppgifternas-bakgrund';
export { minaUppgifter } from './fragor/uppgifter';
export type { Uppgiftsfraga } from './fragor/uppgifter';
export { ARENDEKOMMANDON } from './kommandon';
export type { Arendekommando } from './kommandon/arendekommando';
export { utforKommando } from './kommandon/utfor-kommando';
export type { Kommandobegaran, Kommandosvar } from './kommandon/utfor-kommando';
export type { Nyckel, Utfort } from './kommandon/en-gang';
export { KOMMUNKOMMANDON } from './kommunkommandon';
export type { Kommunkommando } from './kommunkommandon/kommunkommando';
export { utforKommunkommando } from './kommunkommandon/utfor-kommunkommando';
export type { Kommunkommandobegaran, Kommunkommandosvar } from './kommunkommandon/utfor-kommunkommando';
export { lasInKommun } from './las-in-kommun/las-in-kommun';
export { registreraGranskning } from './registrera-granskning/registrera-granskning';
export type { Registrerad } from './registrera-granskning/registrera-granskning';
export { behallBrev, skickaBrev } from './utskick/skicka-brev';
export type { Utskicksinstallningar, Vilketbrev } from './utskick/skicka-brev';
export { samlaBrev } from './utskick/utskick';
export type { AttSkicka } from './utskick/utskick';
export { listaRapporter, visaRapport } from './fragor/rapporter';
export type { Rapportfraga, VisadRapport } from './fragor/rapporter';
export { rapportera } from './rapportera/rapportera';
export {
  NYCKELN_GALLER_DAGAR,
  BrevetArUpptaget,
  BrevetTogsInteEmot,
  LagretOtillgangligt,
  SESSION_LANGST_TIMMAR,
  SESSION_VILAR_MINUTER,
  VersionenAndrad,
  malId,
  serienyckel,
} from './portar';
export type {
  ArendeLager,
  Arendefilter,
  Arenderad,
  Motesarende,
  Atgardsfilter,
  Atgardsrad,
  Behorighet,
  Brev,
  Brevnotis,
  BrevLager,
  Brevbyte,
  Brevstycke,
  Brevtext,
  Bytesnotis,
  Epost,
  Granskning,
  GranskningLager,
  Granskningsrad,
  Granskningssokning,
  HandelseAv,
  IdempotensLager,
  Kommundata,
  InnehavarbyteLager,
  KommunLager,
  Konto,
  Kalenderadress,
  KalenderadressLager,
  Kalenderuppslag,
  Kontouppslag,
  Kvitto,
  KvittoLager,
  LagradPublicering,
  LagratArende,
  LiknandeText,
  Lager,
  LoggadHandelse,
  LoggadKommunhandelse,
  Loggslut,
  Notis,
  Notisskal,
  NySession,
  NyttKvitto,
  ObestallbartBrev,
  PubliceradStege,
  PubliceradeRegler,
  Samling,
  Stegbok,
  StegeLager,
  Uppskjutning,
  OrganisationLager,
  OppetArende,
  Oversikt,
  OversiktLager,
  Oversyn,
  PubliceringLager,
  Rapport,
  RapportLager,
  Rapportfilter,
  Rapportinnehall,
  Rapportnyckel,
  Rapportrad,
  Session,
  Sessionslager,
  Skrivning,
  TidigareSvar,
  Transaktion,
  Uppgift,
  Uppgiftsagare,
  Uppgiftsplats,
  Utkorg,
  Utkorgsomgang,
  Utkorgspost,
  Vakt,
} from './portar';
export { vadOm, vadOmIArendet } from './vad-om/vad-om';
export type { Vadom } from './vad-om/vad-om';
export { tolkaFil } from './fragor/sammantradesfil';
export type { TolkadFil } from './fragor/sammantradesfil';
export type { Sammantradesfil, Tolkning } from './portar';
