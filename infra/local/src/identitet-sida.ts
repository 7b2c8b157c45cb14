import type { Exempelanvandare } from './exempel';
import { html, type Html } from './html';

/** The login: the sample users as buttons, and a field for anyone else. Each button sends its own user name. */
export function inloggningssida(anvandare: readonly Exempelanvandare[], fel: string | null): Html {
  return html`<p>
      Det här är en lokal inloggning för prov och utveckling. Den har inga lösenord: du blir den du väljer. Den svarar
      bara på den här datorn.
    </p>
    ${fel === null ? '' : html`<p role="alert"><strong>${fel}</strong></p>`}
    <h2>Logga in som</h2>
    <form method="post">
      <ul>
        ${anvandare.map(
          ({ subjekt, namn, roll }) =>
            html`<li><button name="anvandare" value="${subjekt}">${namn}, ${roll} (${subjekt})</button></li>`,
        )}
      </ul>
    </form>
    <h2>Någon annan</h2>
    <form method="post">
      <label for="anvandare">Användarnamn</label>
      <input id="anvandare" name="anvandare" required maxlength="200" autocomplete="username" />
      <button>Logga in</button>
    </form>`;
}
