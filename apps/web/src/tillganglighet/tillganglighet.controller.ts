import { Controller, Get } from '@nestjs/common';
import type { Sidsvar } from '../http/sidsvar';
import { Oppen } from '../session/ratt';
import { tillganglighetssidan } from './tillganglighet.sida';

/** Lag (2018:1937) 13 § asks for it, and that anybody can read it. */
@Controller('tillganglighet')
export class TillganglighetController {
  @Get()
  @Oppen()
  visa(): Sidsvar {
    return tillganglighetssidan();
  }
}
