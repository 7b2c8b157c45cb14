import { Bladdra } from '../layout/bladdra';
import { Dag } from '../layout/datum';
import type { Sida } from '../layout/sida';
import { Tabell } from '../layout/tabell';
import { RAPPORTVAL, type Rapportlista, type Rapportval } from './rapportlista';

const NAMN: Readonly<Record<Rapportval, string>> = { KVARTAL: 'Kvartalsrapporter', AR: 'Årsrapporter' };

/** Reports that have been made, by kind. */
export function rapportlistsidan(lista: Rapportlista): Sida {
  const { slag } = lista;
  return {
    titel: NAMN[slag],
    storlek: 'sm',
    meny: 'RAPPORTER',
    innehall: (
      <>
        <h1 class="ds-heading">{NAMN[slag]}</h1>
        <p class="rv-over rv-lopande">
          En rapport fryses den dag den görs och ändras inte sedan. Den innehåller det som nämnden har beslutat, inget
          utkast.
        </p>
        <ul class="rv-vyer rv-over" aria-label="Slag av rapport">
          {RAPPORTVAL.map((val) => (
            <li key={val}>
              <a class="ds-link" href={`/rapporter?slag=${val}`} aria-current={val === slag ? 'page' : undefined}>
                {NAMN[val]}
              </a>
            </li>
          ))}
        </ul>
        {lista.rader.length === 0 ? (
          <p class="rv-over">Ingen rapport är gjord än. Den första görs efter periodens slut.</p>
        ) : (
          <Rader lista={lista} />
        )}
        <Bladdra fore={lista.fore} efter={lista.efter} />
      </>
    ),
  };
}

const KOLUMNER = ['Rapport', 'Gjord'].map((namn) => ({ namn }));

const Rader = ({ lista: { slag, rader, idag } }: Readonly<{ lista: Rapportlista }>) => (
  <div class="rv-over">
    <Tabell
      namn={NAMN[slag]}
      kolumner={KOLUMNER}
      rader={rader.map(({ vag, organ, period, datum }) => ({
        nyckel: vag,
        celler: [
          <a key="vag" class="ds-link" href={vag}>
            {organ}, {period}
          </a>,
          <Dag key="dag" dag={datum} idag={idag} />,
        ],
      }))}
    />
  </div>
);
