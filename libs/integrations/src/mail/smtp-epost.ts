import { createTransport } from 'nodemailer';
import { BrevetTogsInteEmot, type Epost } from '#application';
import { felfalt } from '../logg/felfalt';
import { felkedja } from '../logg/felkedja';
import { ritaBrev } from './rita-brev';

/** `url`: `smtp://` or `smtps://`, with user and password where the server asks. `fran`: the sender, `Namn <adress>`. */
export type SmtpInstallning = Readonly<{ url: string; fran: string }>;

// Milliseconds. A server that examines a letter before it says yes must be waited for: given up too soon, it has taken
// the letter and gets it once more (RFC 5321 4.5.3.2.6 asks for ten minutes). One that does not even greet is given up.
const TIDER = { dnsTimeout: 5_000, connectionTimeout: 5_000, greetingTimeout: 10_000, socketTimeout: 600_000 };

// RFC 3834: no out-of-office answers to a robot.
const SIDHUVUD = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };

// What the server was asked when it said no: earlier than this it knows nothing of the recipient.
const OM_BREVET = new Set<unknown>(['RCPT TO', 'DATA']);

/**
 * Mail over SMTP, one connection per letter: no idle connection can go stale, and every letter gets its own answer.
 */
export function smtpEpost(installning: SmtpInstallning): Epost {
  const transport = createTransport({
    url: installning.url,
    ...TIDER,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async skicka(brev) {
      try {
        await transport.sendMail({
          from: installning.fran,
          to: brev.till,
          subject: brev.amne,
          ...ritaBrev(brev),
          messageId: brev.messageId,
          headers: SIDHUVUD,
        });
      } catch (fel) {
        throw new BrevetTogsInteEmot(svarskod(fel), OM_BREVET.has(felfalt(fel, 'command')));
      }
    },
  };
}

/** The server's answer, or else what stopped the connection. */
function svarskod(fel: unknown): string {
  const kod = felfalt(fel, 'responseCode') ?? felfalt(fel, 'code');
  return typeof kod === 'number' || typeof kod === 'string' ? String(kod) : felkedja(fel);
}
