export {
  Acceptans,
  Ateroppning,
  AvslutUtanAtgard,
  AvslutadDelegering,
  Avbojning,
  Delegering,
  Blockering,
  Effektkontroll,
  HavdBlockering,
  Klarmarkering,
  LagdaBevis,
  NyAtgard,
  Omplanering,
  Rapport,
  Sammanslagning,
  Tilldelning,
  Underkannande,
  Uppfoljning,
  Verifiering,
} from './begaran/atgarder';
export { datumfalt, id, kortText, langText, rad, text } from './begaran/falt';
export { GemensamtIngaende, HamtadGemensamText, LamnatGemensamt } from './begaran/gemensamt';
export { Jav } from './begaran/jav';
export { ExterntSvar, RegistreraGranskning } from './begaran/granskning';
export {
  AndradBefattning,
  AndradLedighet,
  AvslutadErsattning,
  Frantrade,
  Indragning,
  LedigDag,
  NyBefattning,
  NyErsattare,
  NyLedighet,
  NyttOrgan,
  Organavslut,
  Overlamningskvittens,
  Planparametrar,
  Tilltrade,
} from './begaran/kommun';
export {
  AnmaltBeslut,
  AterkalladOrganremiss,
  Aterremiss,
  Aterrapport,
  AvslagetAnstand,
  Avskrivning,
  Avslut,
  BegardKomplettering,
  BegartAnstand,
  BeslutUtanSammantrade,
  BeviljatAnstand,
  Bordlaggning,
  DeladRekommendation,
  Diarieforing,
  Expediering,
  FaststalldPlan,
  FattatBeslut,
  ForlangdOrganremiss,
  Godtagande,
  Justering,
  Kallelse,
  Kannedomsanmalan,
  LamnadKomplettering,
  Mottagning,
  NyOrganremiss,
  NyaRemisser,
  NyttBemotande,
  Remissvar,
  Revisorspaminnelse,
  Underskrift,
  UppsattAnslag,
  Utskottsbehandling,
} from './begaran/svar';
export { NyStege, NyUppskjutning, NyaPaminnelseregler } from './begaran/stegar';
export { ApiInfoSvar, HalsaSvar } from './svar/api-info';
export { ArendeSvar } from './svar/arende';
export { ArenderadSvar } from './svar/arenderad';
export { GranskningSvar, RegistreradSvar } from './svar/granskning';
export { HandelseSvar } from './svar/handelse';
export { KalenderSvar, KommunhandelseSvar, KommunkommandoSvar } from './svar/kommun';
export { KommandoSvar } from './svar/kommando';
export { KvittoSvar, OmraknatKvittoSvar, UppgiftSvar } from './svar/kvitto';
export { BefattningSvar, KontoSvar, Listmeta, OrganSvar, SammantradeSvar } from './svar/organisation';
export { AtgardsradSvar, OversiktSvar } from './svar/oversikt';
export { PlaneringSvar } from './svar/plan';
export { Problem } from './svar/problem';
export type { ProblemSvar } from './svar/problem';
export { PubliceringSvar } from './svar/publicering';
export { RapportSvar, RapportradSvar } from './svar/rapport';
export { LiknandeRekommendationSvar, TidigareRekommendationSvar } from './svar/tidigare';
export { ObestallbartBrevSvar, PaminnelseregelSvar, StegeSvar, UppskjutningSvar } from './svar/stegar';
export { VadOm, VadOmIArendet } from './begaran/vad-om';
export { VadOmSvar } from './svar/vad-om';
export {
  FlyttatSammantrade,
  InlastaSammantraden,
  InstalltSammantrade,
  NyttSammantrade,
  Sammantradesfil,
} from './begaran/sammantraden';
export { TolkadFilSvar } from './svar/sammantradesfil';
export { UppfoljningSvar } from './svar/uppfoljning';
