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

/** A table that can be read on a telephone and by a screen reader: cards lose their roles, so those are written out. */
export function Tabell({ namn, synligt = false, smalt = 'KORT', kolumner, rader }: Delar) {
  const kort = smalt === 'KORT';
  const roll = <R extends string>(ett: R): R | undefined => (kort ? ett : undefined);
  return (
    <div class="rv-rulla" role="region" aria-label={`${namn}, tabell`} tabIndex={0}>
      <table class={kort ? 'ds-table rv-stapla' : 'ds-table rv-smaltabell'} role={roll('table')}>
        <caption class={synligt ? undefined : 'ds-sr-only'}>{namn}</caption>
        <thead role={roll('rowgroup')}>
          <tr role={roll('row')}>
            {kolumner.map(({ namn: rubrik, tal }) => (
              <th key={rubrik} role={roll('columnheader')} scope="col" class={tal === true ? 'rv-tal' : undefined}>
                {rubrik}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role={roll('rowgroup')}>
          {rader.map(({ nyckel, celler, summa }) => (
            <tr key={nyckel} role={roll('row')} class={summa === true ? 'rv-summa' : undefined}>
              {celler.map((cell, i) => (
                <Cell key={i} kolumn={kolumner[i]} forst={i === 0} kort={kort}>
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

type Celldelar = Readonly<{ kolumn: Kolumn | undefined; forst: boolean; kort: boolean; children: ComponentChildren }>;

function Cell({ kolumn, forst, kort, children }: Celldelar) {
  const tal = kolumn?.tal === true ? 'rv-tal' : undefined;
  if (forst) {
    return (
      <th role={kort ? 'rowheader' : undefined} scope="row">
        {children}
      </th>
    );
  }
  if (!kort) return <td class={tal}>{children}</td>;
  return (
    <td role="cell" data-etikett={kolumn?.namn} class={tal}>
      <div>{children}</div>
    </td>
  );
}
