import { Controller, Get } from '@nestjs/common';
import { Inloggad } from '../session/ratt';
import { Sidfel } from './sidfel';
import type { Sidsvar } from './sidsvar';

/** Every address that no page has. Asks for the login first, so that nobody outside learns which addresses there are. */
@Controller()
export class OkandController {
  @Get('*okand')
  @Inloggad()
  visa(): Sidsvar {
    throw new Sidfel('FINNS_INTE');
  }
}
