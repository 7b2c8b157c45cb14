import { Controller, Get, Inject } from '@nestjs/common';
import { DELAR, type Delar } from '../delar';
import { API_ROT } from '../operationer/operation';
import { apiInfo } from './api-info';

@Controller(`${API_ROT}/api-info`)
export class ApiInfoController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get()
  visa(): unknown {
    return apiInfo(this.delar.publicUrl);
  }
}
