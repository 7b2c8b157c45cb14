import { Bladdra } from '../layout/bladdra';
import { Dag } from '../layout/datum';
import { Laget } from '../layout/laget';
import type { Sida } from '../layout/sida';
import { Tabell } from '../layout/tabell';
import type { Granskningslista, Granskningslistrad } from './granskningslista';

/** All granskningar, with a search that is an address of its own. */
export function granskningslistsidan(lista: Granskningslista): Sida {
  return {
    titel: 'Granskningar',
    storlek: 'sm',
    meny: 'GRANSKNINGAR',
    innehall: (
      <>
        <h1 class="ds-heading">Granskningar</h1>
        <form class="rv-form rv-smalsida rv-over" method="get" action="/granskningar" role="search">
          <div class="ds-field">
            <label class="ds-label" for="sok">
              Sök bland granskningar
            </label>
            <p data-field="description" id="sok-hjalp">
              Ord ur titeln eller en rekommendation, eller revisorernas diarienummer.
            </p>
            <input class="ds-input" type="search" id="sok" name="sok" value={lista.sok} aria-describedby="sok-hjalp" />
          </div>
          <div class="rv-rad">
            <button class="ds-button" type="submit">
              Sök
            </button>
            {lista.sok === '' ? null : (
              <a class="ds-link" href="/granskningar">
                Visa alla
              </a>
            )}
          </div>
        </form>
        <section class="rv-avsnitt">
          <h2 class="ds-heading">{rubriken(lista)}</h2>
          {lista.rader.length === 0 ? <p>{tomt(lista)}</p> : <Rader lista={lista} />}
          <Bladdra fore={lista.fore} efter={lista.efter} />
        </section>
      </>
    ),
  };
}

const rubriken = ({ totalt }: Granskningslista): string =>
  totalt === 1 ? '1 granskning' : `${String(totalt)} granskningar`;

const tomt = ({ sok }: Granskningslista): string =>
  sok === '' ? 'Ingen granskning är registrerad än.' : 'Ingen granskning har de orden. Pröva färre eller andra ord.';

const KOLUMNER = ['Granskning', 'Till', 'Kom in', 'Svar'].map((namn) => ({ namn }));

const Rader = ({ lista }: Readonly<{ lista: Granskningslista }>) => (
  <Tabell
    namn="Granskningar"
    kolumner={KOLUMNER}
    rader={lista.rader.map((rad) => ({
      nyckel: rad.vag,
      celler: [
        <Titel key="titel" rad={rad} />,
        rad.till,
        <Dag key="kom" dag={rad.inkommen} idag={lista.idag} />,
        <Svaren key="svar" rad={rad} lista={lista} />,
      ],
    }))}
  />
);

const Titel = ({ rad }: Readonly<{ rad: Granskningslistrad }>) => (
  <>
    <a class="ds-link" href={rad.vag}>
      {rad.titel}
    </a>
    <div class="rv-liten rv-svag">{rad.avsandare}</div>
  </>
);

const Svaren = ({ rad, lista: { idag } }: Readonly<{ rad: Granskningslistrad; lista: Granskningslista }>) => (
  <>
    <Laget lage={rad.lage}>{rad.ord}</Laget>
    {rad.vantas === null ? null : (
      <div class="rv-liten rv-svag">
        Väntas senast <Dag dag={rad.vantas} idag={idag} />
      </div>
    )}
    {rad.begart.map(({ organ, senast }) => (
      <div key={organ} class="rv-liten rv-svag">
        Komplettering begärd: {organ}, senast <Dag dag={senast} idag={idag} />
      </div>
    ))}
    {rad.attGora.map((text) => (
      <div key={text} class="rv-stark">
        {text}
      </div>
    ))}
  </>
);
