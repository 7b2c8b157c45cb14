import { Controller, Get } from '@nestjs/common';
import type { Aktor } from '#application';
import type { KontoSvar } from '#contracts';
import { Vem } from '../http/vem';
import { API_ROT } from '../operationer/operation';

@Controller(`${API_ROT}/konton`)
export class KontonController {
  @Get('mitt')
  visa(@Vem() { personId, kommunId, roller }: Aktor): KontoSvar {
    return { personId, kommunId, roller };
  }
}
