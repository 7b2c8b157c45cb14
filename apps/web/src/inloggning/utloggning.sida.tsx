import { Form } from '../formular/form';
import type { Sida } from '../layout/sida';

export const bekraftaUtloggningSida = (): Sida => ({
  titel: 'Logga ut',
  storlek: 'md',
  meny: null,
  innehall: (
    <div class="rv-smalsida">
      <Form action="/logga-ut">
        <div class="rv-stack">
          <h1 class="ds-heading">Vill du logga ut?</h1>
          <p>Du loggas ut här och ur kommunens inloggning i den här webbläsaren.</p>
        </div>
        <div class="rv-rad">
          <button class="ds-button" type="submit">
            Logga ut
          </button>
          <a class="ds-link" href="/">
            Avbryt
          </a>
        </div>
      </Form>
    </div>
  ),
});

export const utloggadSida = (): Sida => ({
  titel: 'Du är utloggad',
  storlek: 'md',
  meny: null,
  innehall: (
    <div class="rv-smalsida rv-stack">
      <h1 class="ds-heading">Du är utloggad</h1>
      <p>Stäng webbläsaren om du sitter vid en dator som andra också använder.</p>
      <p>
        <a class="ds-button" href="/logga-in">
          Logga in igen
        </a>
      </p>
    </div>
  ),
});
