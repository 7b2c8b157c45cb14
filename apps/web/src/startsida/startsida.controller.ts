import { Controller, Get } from '@nestjs/common';
import { Besoket } from '../http/besoket';
import { Sidfel } from '../http/sidfel';
import { vidare, type Sidsvar } from '../http/sidsvar';
import type { Besok } from '../http/webbkontext';
import { menyFor } from '../layout/meny';
import { Inloggad } from '../session/ratt';

/** Where one lands: the first page of one's own menu. */
@Controller()
export class StartsidaController {
  @Get()
  @Inloggad()
  visa(@Besoket() { aktor }: Besok): Sidsvar {
    const [forsta] = menyFor(aktor);
    if (forsta === undefined) throw new Sidfel('UTAN_BEFATTNING');
    return vidare(forsta.vag);
  }
}
