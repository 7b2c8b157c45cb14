import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { ApiInfoController } from './api-info/api-info.controller';
import { AtgarderController } from './atgarder/atgarder.controller';
import { BefattningarController } from './befattningar/befattningar.controller';
import { DELAR, type Delar } from './delar';
import { GranskningarController } from './granskningar/granskningar.controller';
import { LiknandeController } from './granskningar/liknande.controller';
import { HalsaController } from './halsa/halsa.controller';
import { Problemfilter } from './http/problemfilter';
import { Behorighetsvakt } from './identitet/behorighetsvakt';
import { KommunController } from './kommun/kommun.controller';
import { KommunkommandonController } from './kommun/kommunkommandon.controller';
import { KontonController } from './konton/konton.controller';
import { VadOmController } from './vad-om/vad-om.controller';
import { KvittonController } from './kvitton/kvitton.controller';
import { OpenapiController } from './openapi/openapi.controller';
import { OrganController } from './organ/organ.controller';
import { OversiktController } from './oversikt/oversikt.controller';
import { PubliceringarController } from './publiceringar/publiceringar.controller';
import { RapporterController } from './rapporter/rapporter.controller';
import { KommandonController } from './revisionsarenden/kommandon.controller';
import { RevisionsarendenController } from './revisionsarenden/revisionsarenden.controller';
import { SammantradesfilerController } from './sammantraden/sammantradesfiler.controller';
import { SammantradenController } from './sammantraden/sammantraden.controller';
import { StegarController } from './stegar/stegar.controller';
import { UppgifterController } from './uppgifter/uppgifter.controller';

/** One controller per resource; what each route is and who may is in the table of operations. */
@Module({
  controllers: [
    ApiInfoController,
    GranskningarController,
    LiknandeController,
    RevisionsarendenController,
    KommandonController,
    KommunController,
    KommunkommandonController,
    StegarController,
    AtgarderController,
    OversiktController,
    RapporterController,
    UppgifterController,
    KvittonController,
    VadOmController,
    PubliceringarController,
    OrganController,
    BefattningarController,
    SammantradenController,
    SammantradesfilerController,
    KontonController,
    OpenapiController,
    HalsaController,
  ],
})
export class ApiModule {
  static med(delar: Delar): DynamicModule {
    return {
      module: ApiModule,
      providers: [
        { provide: DELAR, useValue: delar },
        { provide: APP_GUARD, useClass: Behorighetsvakt },
        { provide: APP_FILTER, useValue: new Problemfilter(delar.logg) },
      ],
    };
  }
}
