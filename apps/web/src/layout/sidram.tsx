import { svenskDag, versalt } from './datum';
import { Ikonsymboler } from './ikoner';
import type { Ram } from './ram';
import { Sidkontext } from './sidkontext';
import type { Menyval, Sida } from './sida';

/** The whole document: head, skip link, who and where, menu, the page, and the footer. */
export function Sidram({ ram, sida, stil }: Readonly<{ ram: Ram; sida: Sida; stil: string }>) {
  return (
    <html lang="sv" data-color-scheme="light">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${sida.fel === true ? 'Fel: ' : ''}${sida.titel} – ${avsandare(ram)}`}</title>
        <link rel="stylesheet" href={stil} />
        <link rel="icon" href="data:," />
      </head>
      <body data-size={sida.storlek}>
        <Ikonsymboler />
        <a class="ds-skip-link" href="#innehall">
          Hoppa till innehållet
        </a>
        <Sidkontext.Provider value={{ formularmarke: ram.formularmarke }}>
          <Huvud ram={ram} />
          <Meny ram={ram} aktiv={sida.meny} />
          <main id="innehall" tabIndex={-1}>
            <div class="rv-sida">{sida.innehall}</div>
          </main>
        </Sidkontext.Provider>
        <Fot kommun={ram.kommun} />
      </body>
    </html>
  );
}

const avsandare = ({ kommun }: Ram): string => (kommun === null ? 'Revisionsvakt' : `Revisionsvakt, ${kommun}`);

function Huvud({ ram }: Readonly<{ ram: Ram }>) {
  return (
    <header class="rv-huvud">
      <div class="rv-sida rv-huvud__rad">
        <a class="rv-marke" href="/">
          <Marke />
          <span>
            {ram.kommun} <b>Revisionsvakt</b>
          </span>
        </a>
        {ram.idag === null ? null : (
          <p class="rv-idag rv-liten">{versalt(svenskDag(ram.idag, { ar: true, vecka: true }))}</p>
        )}
        {ram.vem === null ? null : <Vem vem={ram.vem} />}
      </div>
    </header>
  );
}

function Marke() {
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <path fill="#fff" d="M14 1.5 25 5v9c0 6.4-4.6 10.6-11 12.8C7.6 24.6 3 20.4 3 14V5z" />
      <path fill="none" stroke="#1d5c74" stroke-width="2.4" d="m8.6 14 3.9 3.9 7-8" />
    </svg>
  );
}

/** Logging out is a link to a page that asks and does it: a form in the frame would be sent by a stray Enter. */
function Vem({ vem }: Readonly<{ vem: string }>) {
  return (
    <p class="rv-vem">
      <span>{vem}</span>
      <a href="/konto">Mitt konto</a>
      <a href="/logga-ut">Logga ut</a>
    </p>
  );
}

function Meny({ ram, aktiv }: Readonly<{ ram: Ram; aktiv: Menyval | null }>) {
  if (ram.meny.length === 0) return null;
  return (
    <nav class="rv-nav" aria-label="Huvudmeny">
      <div class="rv-sida">
        <ul>
          {ram.meny.map(({ val, vag, namn }) => (
            <li key={val}>
              <a href={vag} aria-current={val === aktiv ? 'page' : undefined}>
                {namn}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

function Fot({ kommun }: Readonly<{ kommun: string | null }>) {
  return (
    <footer class="rv-fot">
      <div class="rv-sida rv-rad">
        <span>{kommun === null ? 'Revisionsvakt' : `Revisionsvakt för ${kommun}`}</span>
        <a href="/tillganglighet">Tillgänglighet</a>
      </div>
    </footer>
  );
}
