import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { aktorBakom, rollMedRatt, saknarRatt, visaInloggad, type Session } from '#application';
import type { Request, Response } from 'express';
import { DELAR, type Delar } from '../delar';
import { Sidfel } from '../http/sidfel';
import { kontextFor, type Besok } from '../http/webbkontext';
import { lasFormular } from '../formular/las-formular';
import { adressTillInloggning } from '../inloggning/adresser';
import { arHemlighet, sessionshash } from './hemlighet';
import { lasKaka } from './kakor';
import { SIDRATT, type Sidratt } from './ratt';
import { lasUtkast, sparaUtkast } from './utkast';

/**
 * Who comes, and may they at all: cookie → session → account → what the person is today → the right of the route. One
 * who is not logged in goes to the login and back; what they had typed waits for them.
 */
@Injectable()
export class Sessionsvakt implements CanActivate {
  constructor(
    @Inject(DELAR) private readonly delar: Delar,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {}

  async canActivate(kontext: ExecutionContext): Promise<boolean> {
    const ratt = this.reflector.get<Sidratt | undefined>(SIDRATT, kontext.getHandler());
    if (ratt === undefined) throw new Error('Sidan säger inte vem som får se den.');
    if (ratt === 'OPPEN') return true;
    const begaran = kontext.switchToHttp().getRequest<Request>();
    const besok = await this.besok(begaran);
    if (besok === null) {
      kontext.switchToHttp().getResponse<Response>().redirect(303, adressTillInloggning(begaran));
      return false;
    }
    kontextFor(begaran).besok = besok;
    kravRatt(besok, ratt);
    if (begaran.method === 'POST') await lasFormular(begaran, besok.hemlighet);
    return true;
  }

  /** Null when nobody is logged in. */
  private async besok(begaran: Request): Promise<Besok | null> {
    const hemlighet = lasKaka(begaran, 'session', this.delar.publicUrl);
    if (!arHemlighet(hemlighet)) return null;
    const session = await this.delar.sessioner.anvand(sessionshash(hemlighet));
    if (session === null) return null;
    if (!session.galler) {
      await sparaUtkast(this.delar.sessioner, begaran, hemlighet);
      return null;
    }
    return this.inloggad(session, hemlighet);
  }

  private async inloggad(session: Session, hemlighet: string): Promise<Besok | null> {
    const aktor = await aktorBakom(this.delar, session);
    if (aktor === null) return null; // the account has been taken away since
    const inloggad = await visaInloggad(this.delar.lager, aktor);
    return { aktor, inloggad, hemlighet, utkast: lasUtkast(session, hemlighet) };
  }
}

function kravRatt({ aktor }: Besok, ratt: Exclude<Sidratt, 'OPPEN'>): void {
  if (ratt === 'INLOGGAD') return;
  if (aktor.roller.length === 0) throw new Sidfel('UTAN_BEFATTNING');
  if (rollMedRatt(aktor, ratt) !== null) return;
  const { text, fix } = saknarRatt(ratt);
  throw new Sidfel('SAKNAR_RATT', `${text} ${fix}`);
}
