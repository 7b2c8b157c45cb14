import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { EpostLager } from './epost-lager';

/** `avvisa` answers every mail with 451 (try again later), so that a test can see the sender do so. */
export type EpostLage = Readonly<{ lage: 'normal' | 'avvisa' }>;

const STORST = 10 * 1024 * 1024;

/** A mail server that takes everything and sends nothing on. No login and no TLS: it listens on loopback. */
export function smtpServer(lager: EpostLager, lage: () => EpostLage): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: STORST,
    logger: false,
    onMailFrom: (_adress, _session, klart) => {
      klart(lage().lage === 'avvisa' ? medKod(451, 'Försök igen senare') : null);
    },
    onData: (flode, session, klart) => {
      taEmot(lager, flode, session).then(
        () => {
          klart(null);
        },
        () => {
          klart(medKod(451, 'Brevet kunde inte sparas'));
        },
      );
    },
  });
}

async function taEmot(lager: EpostLager, flode: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
  const bitar: Buffer[] = [];
  for await (const bit of flode) bitar.push(Buffer.from(bit as Uint8Array));
  const { mailFrom, rcptTo } = session.envelope;
  const kuvert = { fran: mailFrom === false ? '' : mailFrom.address, till: rcptTo.map(({ address }) => address) };
  await lager.laggTill(kuvert, Buffer.concat(bitar), new Date());
}

const medKod = (responseCode: number, text: string): Error => Object.assign(new Error(text), { responseCode });
