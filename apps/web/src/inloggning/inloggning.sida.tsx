import { SESSION_VILAR_MINUTER } from '#application';
import type { Sida } from '../layout/sida';

const start = (till: string, byt = false): string =>
  `/logga-in/start?till=${encodeURIComponent(till)}${byt ? '&byt=1' : ''}`;

/** Asks the person to log in, and says where they come after it. */
export const inloggningssida = (till: string): Sida => ({
  titel: 'Logga in',
  storlek: 'md',
  meny: null,
  innehall: (
    <div class="rv-smalsida">
      <div class="rv-stack">
        <h1 class="ds-heading">Logga in</h1>
        {till === '/' ? null : <p>Efter inloggningen kommer du direkt till sidan som du var på väg till.</p>}
      </div>
      <div class="rv-avsnitt rv-stack">
        <a class="ds-button" href={start(till)}>
          Logga in med kommunens inloggning
        </a>
        <p class="rv-svag">
          För anställda, förtroendevalda och revisorer. Kommunens inloggning avgör om du loggar in med konto eller
          e-legitimation.
        </p>
      </div>
      <p class="rv-avsnitt rv-liten rv-svag">
        En länk i ett mejl visar vilken uppgift det gäller men ger ingen behörighet i sig. Du loggas ut efter{' '}
        {SESSION_VILAR_MINUTER} minuter utan aktivitet. Det du har skrivit finns kvar när du loggar in igen.
      </p>
    </div>
  ),
});

/** The login took too long, was sent twice or was broken off. */
export const ejGenomfordSida = (till: string): Sida => ({
  titel: 'Inloggningen gick inte igenom',
  status: 400,
  storlek: 'md',
  meny: null,
  innehall: (
    <div class="rv-smalsida rv-stack">
      <h1 class="ds-heading">Inloggningen gick inte igenom</h1>
      <p>Den kan ha tagit för lång tid eller avbrutits. Börja om härifrån.</p>
      <p>
        <a class="ds-button" href={start(till)}>
          Logga in igen
        </a>
      </p>
    </div>
  ),
});

/** The issuer knows the person and we do not. */
export const utanKontoSida = (): Sida => ({
  titel: 'Du har inget konto här',
  status: 403,
  storlek: 'md',
  meny: null,
  innehall: (
    <div class="rv-smalsida rv-stack">
      <h1 class="ds-heading">Du har inget konto här</h1>
      <p>
        Inloggningen gick bra, men du är inte upplagd i Revisionsvakt. Be systemadministratören i din kommun att lägga
        upp dig på din befattning. Sedan räcker det att logga in igen.
      </p>
      <p>
        <a class="ds-button" href={start('/', true)}>
          Logga in som någon annan
        </a>
      </p>
    </div>
  ),
});
