import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { arendetsHandelser, arendetsKvitton, arendetsPlanering } from '#application';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagssida';
import { Besoket } from '../http/besoket';
import type { Sidsvar } from '../http/sidsvar';
import type { Besok } from '../http/webbkontext';
import { MedRatt } from '../session/ratt';
import { arendesidan } from './arende.sida';
import { arendevy } from './arendevy';
import { hamtaArende } from './hamta-arende';
import { handelsesidan } from './handelser.sida';
import { rekommendationssidan } from './rekommendationer.sida';
import { plansidan } from './plan/plan.sida';
import { planvy } from './plan/planvy';
import { Arendebild } from './tidslinje/arendebild';
import { yttrandesidan } from './yttrande/yttrande.sida';
import { yttrandevy } from './yttrande/yttrandevy';

const ANTAL = 50;
const FLEST_KVITTON = 50;
const TAL = /^\d{1,9}$/;

/** One case. */
@Controller('arenden/:arendeId')
export class ArendeController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get()
  @MedRatt('arende.las')
  async visa(@Besoket() { aktor }: Besok, @Param('arendeId') id: string): Promise<Sidsvar> {
    const underlag = await hamtaArende(this.delar.lager, aktor, id);
    return arendesidan(arendevy(underlag), Arendebild({ arende: underlag.visat.arende, idag: underlag.underlag.idag }));
  }

  @Get('rekommendationer')
  @MedRatt('arende.las')
  async rekommendationer(@Besoket() { aktor }: Besok, @Param('arendeId') id: string): Promise<Sidsvar> {
    const underlag = await hamtaArende(this.delar.lager, aktor, id);
    return rekommendationssidan(arendevy(underlag), underlag.uppfoljning.revisorsfragor);
  }

  @Get('plan')
  @MedRatt('arende.las')
  async plan(@Besoket() { aktor }: Besok, @Param('arendeId') id: string): Promise<Sidsvar> {
    const { lager } = this.delar;
    const underlag = await hamtaArende(lager, aktor, id);
    return plansidan(
      arendevy(underlag),
      planvy(varde(await arendetsPlanering(lager, aktor, id)), underlag.visat.arende),
    );
  }

  @Get('yttrande')
  @MedRatt('arende.las')
  async yttrande(@Besoket() { aktor }: Besok, @Param('arendeId') id: string): Promise<Sidsvar> {
    const underlag = await hamtaArende(this.delar.lager, aktor, id);
    return yttrandesidan(arendevy(underlag), yttrandevy(underlag.underlag));
  }

  @Get('handelser')
  @MedRatt('arende.las')
  async handelser(
    @Besoket() { aktor }: Besok,
    @Param('arendeId') id: string,
    @Query('efter') onskad: unknown,
  ): Promise<Sidsvar> {
    const { lager } = this.delar;
    const underlag = await hamtaArende(this.delar.lager, aktor, id);
    const efter = typeof onskad === 'string' && TAL.test(onskad) ? Number(onskad) : 0;
    const alla = varde(await arendetsHandelser(lager, aktor, { id, efterNummer: efter, antal: ANTAL + 1 }));
    const kvitton = varde(await arendetsKvitton(lager, aktor, { id, hoppaOver: 0, antal: FLEST_KVITTON }));
    const logg = { handelser: alla.slice(0, ANTAL), fler: alla.length > ANTAL, efter, kvitton };
    return handelsesidan(arendevy(underlag), { ...logg, poster: underlag.underlag.poster });
  }
}
