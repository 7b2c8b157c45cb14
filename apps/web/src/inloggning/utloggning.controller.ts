import { Controller, Get, Inject, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DELAR, type Delar } from '../delar';
import { Besoket } from '../http/besoket';
import { vidare, type Sidsvar } from '../http/sidsvar';
import type { Besok } from '../http/webbkontext';
import { brytForsegling, sessionshash } from '../session/hemlighet';
import { tomKaka } from '../session/kakor';
import { Inloggad, Oppen } from '../session/ratt';
import { bekraftaUtloggningSida, utloggadSida } from './utloggning.sida';

/** Log out: here at once, and then at the issuer, so that the next one at the desk is not let in. */
@Controller()
export class UtloggningController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get('logga-ut')
  @Inloggad()
  visa(): Sidsvar {
    return bekraftaUtloggningSida();
  }

  @Post('logga-ut')
  @Inloggad()
  async loggaUt(@Besoket() { hemlighet }: Besok, @Res({ passthrough: true }) svar: Response): Promise<Sidsvar> {
    const { sessioner, publicUrl } = this.delar;
    const session = await sessioner.anvand(sessionshash(hemlighet));
    await sessioner.avsluta(sessionshash(hemlighet));
    tomKaka(svar, 'session', publicUrl);
    const forseglad = session?.forsegladIdToken ?? null;
    const hosUtfardaren = await this.hosUtfardaren(forseglad === null ? null : brytForsegling(hemlighet, forseglad));
    return vidare(hosUtfardaren ?? '/utloggad');
  }

  @Get('utloggad')
  @Oppen()
  utloggad(): Sidsvar {
    return utloggadSida();
  }

  /** Null when the issuer has no logout, or is away: the person is logged out here all the same. */
  private async hosUtfardaren(idToken: string | null): Promise<string | null> {
    try {
      return (await this.delar.inloggningstjanst.utloggning(idToken))?.href ?? null;
    } catch {
      return null;
    }
  }
}
