import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { AKTER } from './alla-akter';
import { aktkontroller } from './akter/aktkontroller';
import { ArendeController } from './arende/arende.controller';
import { ArendenController } from './arenden/arenden.controller';
import { AtgarderController } from './atgard/atgarder.controller';
import { BevakningsreglerController } from './bevakningsregler/bevakningsregler.controller';
import { DELAR, type Delar } from './delar';
import { GranskningarController } from './granskningar/granskningar.controller';
import { HalsaController } from './halsa/halsa.controller';
import { OkandController } from './http/okand.controller';
import { Sidfelfilter } from './http/sidfelfilter';
import { Sidritare } from './http/sidritare';
import { InloggningController } from './inloggning/inloggning.controller';
import { UtloggningController } from './inloggning/utloggning.controller';
import { KalenderController } from './konto/kalender.controller';
import { KontoController } from './konto/konto.controller';
import { KvittonController } from './kvitton/kvitton.controller';
import { OrganisationController } from './organisation/organisation.controller';
import { OverlamningController } from './overlamning/overlamning.controller';
import { OversiktController } from './oversikt/oversikt.controller';
import { RapporterController } from './rapporter/rapporter.controller';
import { SammantradenController } from './sammantraden/sammantraden.controller';
import { StartsidaController } from './startsida/startsida.controller';
import { TillganglighetController } from './tillganglighet/tillganglighet.controller';
import { UppgifterController } from './uppgifter/uppgifter.controller';
import { Sessionsvakt } from './session/sessionsvakt';

/** One controller per page, and one per act. A route without `@Oppen`, `@Inloggad` or `@MedRatt` is refused by `Sessionsvakt`. */
export const SIDOR = [
  StartsidaController,
  InloggningController,
  UtloggningController,
  UppgifterController,
  KvittonController,
  OversiktController,
  RapporterController,
  SammantradenController,
  ArendenController,
  ...AKTER.map(aktkontroller),
  ArendeController,
  // After the acts, so that no word in an address is taken for an id.
  AtgarderController,
  GranskningarController,
  OrganisationController,
  BevakningsreglerController,
  KontoController,
  OverlamningController,
  KalenderController,
  TillganglighetController,
  HalsaController,
  // Last: takes what no other has.
  OkandController,
];

@Module({ controllers: SIDOR })
export class WebbModule {
  static med(delar: Delar): DynamicModule {
    return {
      module: WebbModule,
      providers: [
        { provide: DELAR, useValue: delar },
        { provide: APP_GUARD, useClass: Sessionsvakt },
        { provide: APP_INTERCEPTOR, useClass: Sidritare },
        { provide: APP_FILTER, useValue: new Sidfelfilter(delar) },
      ],
    };
  }
}
