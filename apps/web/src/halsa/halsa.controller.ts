import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DELAR, type Delar } from '../delar';
import { Oppen } from '../session/ratt';

/** `/livez`: the process runs. `/readyz`: it can also reach its database. */
@Controller()
export class HalsaController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get('livez')
  @Oppen()
  lever(@Res() svar: Response): void {
    svar.json({ status: 'OK' });
  }

  @Get('readyz')
  @Oppen()
  async redo(@Res() svar: Response): Promise<void> {
    const redo = await this.delar.halsa().then(
      () => true,
      () => false,
    );
    svar.status(redo ? 200 : 503).json({ status: redo ? 'OK' : 'INTE_REDO' });
  }
}
