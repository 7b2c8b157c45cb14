import type { ComponentChildren } from 'preact';

/** One column: its heading, and whether it holds numbers. */
export type Kolumn = Readonly<{ namn: string; tal?: boolean }>;

/** One row; the first cell is what the row is about. */
export type Tabellrad = Readonly<{ nyckel: string; celler: readonly ComponentChildren[]; summa?: boolean }>;

type Delar = Readonly<{
  /** What the table shows, for those who hear the page; shown too when `synligt`. */
  namn: string;
  synligt?: boolean;
  /** On a narrow screen: each row a card (for words), or the table as it is (for numbers). */
  smalt?: 'KORT' | 'TABELL';
  kolumner: readonly Kolumn[];
  rader: readonly Tabellrad[];
}>;

/** A table that can be read on a telephone and by a screen reader: the roles are written out, since cards lose them. */
export function Tabell({ namn, synligt = false, smalt = 'KORT', kolumner, rader }: Delar) {
  return (
    <div class="rv-rulla" role="region" aria-label={`${namn}, tabell`} tabIndex={0}>
      <table class={smalt === 'KORT' ? 'ds-table rv-stapla' : 'ds-table rv-smaltabell'} role="table">
        <caption class={synligt ? undefined : 'ds-sr-only'}>{namn}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {kolumner.map(({ namn: rubrik, tal }) => (
              <th key={rubrik} role="columnheader" scope="col" class={tal === true ? 'rv-tal' : undefined}>
                {rubrik}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rader.map(({ nyckel, celler, summa }) => (
            <tr key={nyckel} role="row" class={summa === true ? 'rv-summa' : undefined}>
              {celler.map((cell, i) => (
                <Cell key={i} kolumn={kolumner[i]} forst={i === 0}>
                  {cell}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Celldelar = Readonly<{ kolumn: Kolumn | undefined; forst: boolean; children: ComponentChildren }>;

function Cell({ kolumn, forst, children }: Celldelar) {
  if (forst) {
    return (
      <th role="rowheader" scope="row">
        {children}
      </th>
    );
  }
  return (
    <td role="cell" data-etikett={kolumn?.namn} class={kolumn?.tal === true ? 'rv-tal' : undefined}>
      <div>{children}</div>
    </td>
  );
}
