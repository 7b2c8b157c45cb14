import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { aktorBakom, rollMedRatt, saknarRatt, type Aktor } from '#application';
import { OgiltigToken } from '#integrations/identitet';
import type { Request } from 'express';
import { DELAR, type Delar } from '../delar';
import { kontextFor } from '../http/anropskontext';
import { avslagsproblem } from '../http/avslagsproblem';
import { Problemfel } from '../http/problem';

// b64token of RFC 6750; a JWT that is longer than this is none of ours.
const BEARER = /^bearer ([A-Za-z0-9._~+/-]{1,8000}=*)$/i;

/**
 * Who asks, and may they at all: token → account → what the person is today → the right in the table of operations.
 * Whether the right reaches the very case is for the use case, which asks again.
 */
@Injectable()
export class Behorighetsvakt implements CanActivate {
  constructor(@Inject(DELAR) private readonly delar: Delar) {}

  async canActivate(kontext: ExecutionContext): Promise<boolean> {
    const begaran = kontext.switchToHttp().getRequest<Request>();
    const anrop = kontextFor(begaran);
    const { ratt } = anrop.operation;
    if (ratt === 'OPPEN') return true;
    anrop.aktor = await this.aktorBakom(begaran);
    if (ratt !== 'INLOGGAD' && rollMedRatt(anrop.aktor, ratt) === null) throw avslagsproblem(saknarRatt(ratt));
    return true;
  }

  private async aktorBakom(begaran: Request): Promise<Aktor> {
    const token = BEARER.exec(begaran.get('authorization') ?? '')?.[1];
    if (token === undefined) throw ejInloggad('');
    const aktor = await aktorBakom(this.delar, await this.kontrollera(token));
    if (aktor === null) {
      throw new Problemfel('no-account', 'Inloggningen godtas, men den hör inte till något konto. Be om ett konto.');
    }
    return aktor;
  }

  private async kontrollera(token: string) {
    try {
      return await this.delar.tokenvakt.kontrollera(token);
    } catch (fel) {
      if (fel instanceof OgiltigToken) throw ejInloggad(', error="invalid_token"');
      throw fel;
    }
  }
}

const ejInloggad = (tillagg: string): Problemfel =>
  new Problemfel(
    'unauthenticated',
    'Skicka en giltig åtkomsttoken från identitetstjänsten: Authorization: Bearer …',
    {},
    { 'WWW-Authenticate': `Bearer realm="revisionsvakt"${tillagg}` },
  );
