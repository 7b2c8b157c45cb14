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
  Skrivning,
  Uppgift,
} from './arende-lager';
export type { KommunLager, LoggadKommunhandelse } from './kommun-lager';
export type { Granskning, GranskningLager, Granskningsrad } from './granskning-lager';
export type { Behorighet, Kommundata, Konto, Kontouppslag, OrganisationLager } from './organisation-lager';
export { serienyckel } from './kvitto-lager';
export type { Kvitto, KvittoLager, NyttKvitto } from './kvitto-lager';
export type { Brev, BrevLager } from './brev-lager';
export type { LagradPublicering, PubliceringLager } from './publicering-lager';
export type { IdempotensLager, TidigareSvar } from './idempotens-lager';
export type { Epost, OppetArende, Oversyn, Utkorg, Utkorgsomgang, Utkorgspost, Vakt } from './omvarld';
