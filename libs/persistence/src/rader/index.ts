import { AtgardRow } from './atgard.row';
import { AtgardsansvarRow } from './atgardsansvar.row';
import { BefattningRow } from './befattning.row';
import { BehorighetRow } from './behorighet.row';
import { BevakningRow } from './bevakning.row';
import { BrevRow } from './brev.row';
import { EnhetRow } from './enhet.row';
import { ErsattningRow } from './ersattning.row';
import { ExterntSvarRow } from './externt-svar.row';
import { GranskningRow } from './granskning.row';
import { HandelseRow } from './handelse.row';
import { IdempotensnyckelRow } from './idempotensnyckel.row';
import { InnehavRow } from './innehav.row';
import { InnehavarbyteRow } from './innehavarbyte.row';
import { KalenderRow } from './kalender.row';
import { KlockaRow } from './klocka.row';
import { KommunRow } from './kommun.row';
import { KommunhandelseRow } from './kommunhandelse.row';
import { KontoRow } from './konto.row';
import { KvittoRow } from './kvitto.row';
import { LedighetRow } from './ledighet.row';
import { NotisRow } from './notis.row';
import { OrganRow } from './organ.row';
import { PaminnelseregelRow } from './paminnelseregel.row';
import { PersonRow } from './person.row';
import { PubliceringRow } from './publicering.row';
import { RapportRow } from './rapport.row';
import { RapporteringRow } from './rapportering.row';
import { RekommendationRow } from './rekommendation.row';
import { RevisionsarendeRow } from './revisionsarende.row';
import { SammantradeRow } from './sammantrade.row';
import { KalenderadressRow } from './kalenderadress.row';
import { SessionRow } from './session.row';
import { StegeRow } from './stege.row';
import { UppskjutningRow } from './uppskjutning.row';
import { UppfoljningRow } from './uppfoljning.row';
import { UtkorgRow } from './utkorg.row';

/** Every table. A row class describes its table exactly: `avdrift` compares the two. */
export const RADER = [
  KommunRow,
  KommunhandelseRow,
  PersonRow,
  KontoRow,
  BehorighetRow,
  OrganRow,
  EnhetRow,
  BefattningRow,
  InnehavRow,
  ErsattningRow,
  LedighetRow,
  SammantradeRow,
  GranskningRow,
  ExterntSvarRow,
  RevisionsarendeRow,
  HandelseRow,
  BevakningRow,
  AtgardRow,
  AtgardsansvarRow,
  KvittoRow,
  InnehavarbyteRow,
  NotisRow,
  BrevRow,
  PubliceringRow,
  RapportRow,
  RapporteringRow,
  RekommendationRow,
  UppfoljningRow,
  IdempotensnyckelRow,
  UtkorgRow,
  KlockaRow,
  StegeRow,
  PaminnelseregelRow,
  KalenderRow,
  UppskjutningRow,
  KalenderadressRow,
  SessionRow,
] as const;
