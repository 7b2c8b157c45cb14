import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import {
  aktunderlag,
  arendetsHandelser,
  arendetsKvitton,
  rollMedRattIOrgan,
  visaArende,
  visaUppfoljning,
  type Aktor,
} from '#application';
import type { RevisionsArende } from '#domain';
import { AKTER } from '../alla-akter';
import { DELAR, type Delar } from '../delar';
import { varde } from '../http/avslagssida';
import { Besoket } from '../http/besoket';
import { Sidfel } from '../http/sidfel';
import type { Sidsvar } from '../http/sidsvar';
import type { Besok } from '../http/webbkontext';
import type { Smula } from '../layout/brodsmulor';
import { MedRatt } from '../session/ratt';
import { arendesidan } from './arende.sida';
import { arendevy, type Arendeunderlag } from './arendevy';
import { handelsesidan } from './handelser.sida';
import { rekommendationssidan } from './rekommendationer.sida';
import { Arendebild } from './tidslinje/arendebild';

const ANTAL = 50;
const FLEST_KVITTON = 50;
const TAL = /^\d{1,9}$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One case. */
@Controller('arenden/:arendeId')
export class ArendeController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get()
  @MedRatt('arende.las')
  async visa(@Besoket() { aktor }: Besok, @Param('arendeId') id: string): Promise<Sidsvar> {
    const underlag = await this.underlag(aktor, id);
    return arendesidan(arendevy(underlag), Arendebild({ arende: underlag.visat.arende, idag: underlag.underlag.idag }));
  }

  @Get('rekommendationer')
  @MedRatt('arende.las')
  async rekommendationer(@Besoket() { aktor }: Besok, @Param('arendeId') id: string): Promise<Sidsvar> {
    const underlag = await this.underlag(aktor, id);
    return rekommendationssidan(arendevy(underlag), underlag.uppfoljning.revisorsfragor);
  }

  @Get('handelser')
  @MedRatt('arende.las')
  async handelser(
    @Besoket() { aktor }: Besok,
    @Param('arendeId') id: string,
    @Query('efter') onskad: unknown,
  ): Promise<Sidsvar> {
    const { lager } = this.delar;
    const underlag = await this.underlag(aktor, id);
    const efter = typeof onskad === 'string' && TAL.test(onskad) ? Number(onskad) : 0;
    const alla = varde(await arendetsHandelser(lager, aktor, { id, efterNummer: efter, antal: ANTAL + 1 }));
    const kvitton = varde(await arendetsKvitton(lager, aktor, { id, hoppaOver: 0, antal: FLEST_KVITTON }));
    const logg = { handelser: alla.slice(0, ANTAL), fler: alla.length > ANTAL, efter, kvitton };
    return handelsesidan(arendevy(underlag), { ...logg, poster: underlag.underlag.poster });
  }

  private async underlag(aktor: Aktor, id: string): Promise<Arendeunderlag> {
    if (!ID.test(id)) throw new Sidfel('FINNS_INTE');
    const { lager } = this.delar;
    const visat = varde(await visaArende(lager, aktor, id));
    const underlag = varde(await aktunderlag(lager, aktor, id));
    const uppfoljning = varde(await visaUppfoljning(lager, aktor, id));
    return { visat, underlag, uppfoljning, lankar: aktlankar(aktor, visat.arende) };
  }
}

/** The acts on the case that the person has the right to, and that fit where it stands. */
const aktlankar = (aktor: Aktor, arende: RevisionsArende): readonly Smula[] =>
  AKTER.flatMap(({ lank, ratt, vag }) =>
    lank?.passar(arende) === true && rollMedRattIOrgan(aktor, ratt, arende.organId) !== null
      ? [{ vag: `/${vag.replace(':arendeId', arende.id)}`, namn: lank.namn }]
      : [],
  );
