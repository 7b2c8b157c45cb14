export { LagretOtillgangligt } from './lager';
export type { Lager, Transaktion } from './lager';
export { VersionenAndrad } from './arende-lager';
export type {
  ArendeLager,
  Arendefilter,
  Arenderad,
  HandelseAv,
  LagratArende,
  LoggadHandelse,
  Loggslut,
  Motesarende,
  Skrivning,
  Uppgift,
  Uppgiftsagare,
  Uppgiftsdel,
  Uppgiftsplats,
} from './arende-lager';
export { SESSION_LANGST_TIMMAR, SESSION_VILAR_MINUTER } from './session-lager';
export type { NySession, Session, Sessionslager } from './session-lager';
export type { KommunLager, LoggadKommunhandelse } from './kommun-lager';
export type { Granskning, GranskningLager, Granskningsrad, Granskningssokning, LiknandeText } from './granskning-lager';
export type { Kalenderadress, KalenderadressLager, Kalenderuppslag } from './kalenderadress-lager';
export type { Behorighet, Kommundata, Konto, Kontouppslag, OrganisationLager } from './organisation-lager';
export { malId, serienyckel } from './kvitto-lager';
export type { Kvitto, KvittoLager, Mal, Notis, Notisskal, NyttKvitto, Stegmal, Uppskjutning } from './kvitto-lager';
export type { Brevbyte, Bytesnotis, Bytesroll, InnehavarbyteLager } from './innehavarbyte-lager';
export type { Brev, Brevnotis, BrevLager, ObestallbartBrev, Samling } from './brev-lager';
export { BrevetArUpptaget, BrevetTogsInteEmot } from './brevfel';
export type { PubliceradStege, PubliceradeRegler, Stegbok, StegeLager } from './stege-lager';
export type { LagradPublicering, PubliceringLager } from './publicering-lager';
export type { Atgardsfilter, Atgardsrad, Oversikt, OversiktLager } from './oversikt-lager';
export type { Rapport, Rapportfilter, Rapportinnehall, RapportLager, Rapportnyckel, Rapportrad } from './rapport-lager';
export { NYCKELN_GALLER_DAGAR } from './idempotens-lager';
export type { IdempotensLager, TidigareSvar } from './idempotens-lager';
export type {
  Brevstycke,
  Brevtext,
  Epost,
  OppetArende,
  Oversyn,
  Utkorg,
  Utkorgsomgang,
  Utkorgspost,
  Vakt,
} from './omvarld';
export type { Filrad, Radfel, Sammantradesfil, Tolkning } from './sammantradesfil';
