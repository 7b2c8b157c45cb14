import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { InloggningenMisslyckades } from '#integrations/identitet';
import type { Request, Response } from 'express';
import { DELAR, type Delar } from '../delar';
import { vidare, type Sidsvar } from '../http/sidsvar';
import { brytForsegling, forsegla, nyHemlighet, sessionshash } from '../session/hemlighet';
import { lasKaka, sattKaka, tomKaka } from '../session/kakor';
import { Oppen } from '../session/ratt';
import { returadress } from './adresser';
import { forsoket, somKaka, urKaka, type Paborjad } from './forsok';
import { ejGenomfordSida, inloggningssida, utanKontoSida } from './inloggning.sida';
import { sakerRetur } from './saker-retur';

/** A login that nobody finishes is forgotten. */
const FORSOK_S = 15 * 60;

/** Log in: to the issuer and back, by authorization code and PKCE (design 9). The only way in. */
@Controller('logga-in')
export class InloggningController {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  @Get()
  @Oppen()
  visa(@Query('till') till: unknown): Sidsvar {
    return inloggningssida(sakerRetur(till));
  }

  @Get('start')
  @Oppen()
  async start(@Query() fraga: Readonly<{ till?: unknown; byt?: unknown }>, @Res({ passthrough: true }) svar: Response) {
    const paborjad: Paborjad = { hemlighet: nyHemlighet(), till: sakerRetur(fraga.till) };
    const adress = await this.delar.inloggningstjanst.borja(forsoket(paborjad), fraga.byt === '1');
    const kaka = { slag: 'inloggning', varde: somKaka(paborjad), sekunder: FORSOK_S } as const;
    sattKaka(svar, kaka, this.delar.publicUrl);
    return vidare(adress.href);
  }

  @Get('retur')
  @Oppen()
  async retur(@Req() begaran: Request, @Res({ passthrough: true }) svar: Response): Promise<Sidsvar> {
    const { publicUrl } = this.delar;
    const paborjad = urKaka(lasKaka(begaran, 'inloggning', publicUrl));
    tomKaka(svar, 'inloggning', publicUrl);
    if (paborjad === null) return ejGenomfordSida('/');
    try {
      return vidare(await this.slutfor(begaran, svar, paborjad));
    } catch (fel) {
      if (!(fel instanceof InloggningenMisslyckades)) throw fel;
      this.delar.logg.skriv('info', 'webb.inloggning.misslyckad', { kod: fel.code });
      return ejGenomfordSida(paborjad.till);
    }
  }

  @Get('utan-konto')
  @Oppen()
  utanKonto(): Sidsvar {
    return utanKontoSida();
  }

  /** Opens a session with a new secret, whatever the browser came with (session fixation). Gives where to go. */
  private async slutfor(begaran: Request, svar: Response, paborjad: Paborjad): Promise<string> {
    const { inloggningstjanst, konton, sessioner, publicUrl } = this.delar;
    const atervand = new URL(returadress(publicUrl));
    atervand.search = new URL(begaran.originalUrl, publicUrl).search;
    const { issuer, subject, idToken } = await inloggningstjanst.slutfor(atervand, forsoket(paborjad));
    const konto = await konton.hittaKonto(issuer, subject);
    if (konto === null) return '/logga-in/utan-konto';
    const hemlighet = nyHemlighet();
    const idHash = sessionshash(hemlighet);
    const forsegladIdToken = forsegla(hemlighet, idToken);
    await sessioner.oppna({ idHash, kommunId: konto.kommunId, issuer, subject, forsegladIdToken });
    await this.taOver(lasKaka(begaran, 'session', publicUrl), { hemlighet, issuer, subject });
    sattKaka(svar, { slag: 'session', varde: hemlighet }, publicUrl);
    return paborjad.till;
  }

  /** Ends the browser's earlier session. What the same person had typed there goes on to the new one; nobody else's does. */
  private async taOver(
    tidigare: string,
    { hemlighet, issuer, subject }: Readonly<{ hemlighet: string; issuer: string; subject: string }>,
  ): Promise<void> {
    if (tidigare === '') return;
    const { sessioner } = this.delar;
    const gammal = await sessioner.anvand(sessionshash(tidigare));
    if (gammal === null) return;
    const sammaPerson = gammal.issuer === issuer && gammal.subject === subject;
    const utkast = gammal.forseglatUtkast === null ? null : brytForsegling(tidigare, gammal.forseglatUtkast);
    if (sammaPerson && utkast !== null) {
      await sessioner.sparaUtkast(sessionshash(hemlighet), forsegla(hemlighet, utkast));
    }
    await sessioner.avsluta(gammal.idHash);
  }
}
