import type { Datum, RevisionsArende } from '#domain';
import { svenskDag } from '../../layout/datum';
import { Ikon, type Lage } from '../../layout/ikoner';
import { Tabell } from '../../layout/tabell';
import { bilden, type Bild, type Bildtecken } from './bild';
import { punkter, type Punkt, type Punktlage } from './punkter';

const LAGESORD: Readonly<Record<Punktlage, Readonly<{ ord: string; lage: Lage }>>> = {
  GJORD: { ord: 'Gjort', lage: 'klar' },
  KOMMER: { ord: 'Kommer', lage: 'vilar' },
  SEN: { ord: 'Försenat', lage: 'forsenad' },
  STRUKEN: { ord: 'Gäller inte längre', lage: 'nej' },
};

/** The case as a picture, and the same as a list on a telephone and as a table for those who rather read. */
export function Arendebild({ arende, idag }: Readonly<{ arende: RevisionsArende; idag: Datum }>) {
  const alla = punkter(arende, idag);
  return (
    <section class="rv-avsnitt">
      <h2 class="ds-heading">Ärendet i en bild</h2>
      <figure class="rv-bild rv-medbild">
        <Svg bild={bilden(alla, idag)} punkterna={alla} />
        <figcaption class="rv-liten rv-svag">
          Ifylld form: gjort. Tom: kommer. Åttahörning: försenat. Överstruket: gäller inte längre. Där linjen bryts är
          tid utelämnad.
        </figcaption>
      </figure>
      <Steglista alla={alla} idag={idag} />
      <details class="ds-details rv-over">
        <summary>Visa alla datum som tabell</summary>
        <Tabell
          namn="Ärendets datum"
          kolumner={['Dag', 'Vad', 'Läge'].map((namn) => ({ namn }))}
          rader={alla.map((punkt, i) => ({
            nyckel: `${punkt.dag}${String(i)}`,
            celler: [svenskDag(punkt.dag, { ar: true }), punkt.vad, LAGESORD[punkt.lage].ord],
          }))}
        />
      </details>
    </section>
  );
}

/** The lane as a list, with today in its place. */
function Steglista({ alla, idag }: Readonly<{ alla: readonly Punkt[]; idag: Datum }>) {
  const rad = (punkt: Punkt, i: number) => (
    <li key={`${punkt.dag}${String(i)}`} data-lage={LAGESORD[punkt.lage].lage}>
      <Ikon lage={LAGESORD[punkt.lage].lage} />
      <span class="ds-sr-only">{LAGESORD[punkt.lage].ord}: </span>
      <strong>
        <time dateTime={punkt.dag}>{svenskDag(punkt.dag, { ar: punkt.dag.slice(0, 4) !== idag.slice(0, 4) })}</time>
      </strong>{' '}
      {punkt.vad}
    </li>
  );
  return (
    <div class="rv-smal">
      <ol class="rv-steg">
        {alla.filter(({ dag }) => dag < idag).map(rad)}
        <li class="rv-idagrad">I dag, {svenskDag(idag)}</li>
        {alla.filter(({ dag }) => dag >= idag).map(rad)}
      </ol>
    </div>
  );
}

function Svg({ bild, punkterna }: Readonly<{ bild: Bild; punkterna: readonly Punkt[] }>) {
  const { bredd, hojd, banor, manader, brott, idag } = bild;
  return (
    <svg viewBox={`0 0 ${String(bredd)} ${String(hojd)}`} role="img" aria-labelledby="bild-t bild-d">
      <title id="bild-t">Ärendet på en tidslinje</title>
      <desc id="bild-d">{punkterna.map(({ vad, dag }) => `${vad} ${svenskDag(dag, { ar: true })}`).join('. ')}.</desc>
      {manader.map(({ x, namn }) => (
        <g key={`${String(x)}${namn}`}>
          <line class="rut" x1={x} x2={x} y1={42} y2={hojd} />
          <text class="fet" x={x + 4} y={40}>
            {namn}
          </text>
        </g>
      ))}
      {banor.map(({ bana, namn, topp, hojd: h }) => (
        <g key={bana}>
          <line class="bana" x1={0} x2={bredd} y1={topp} y2={topp} />
          <text class="fet" x={0} y={topp + h / 2 + 4}>
            {namn}
          </text>
        </g>
      ))}
      {brott.map((x) => (
        <path key={x} class="brott" d={`M${tal(x)} 44 l-4 6 l8 6 l-4 6 V${String(hojd)}`} />
      ))}
      <line class="idag" x1={idag.x} x2={idag.x} y1={18} y2={hojd} />
      <rect class="idagyta" x={idagX(idag.x, bredd)} y={0} width={104} height={22} rx={11} />
      <text class="fet vit" x={idagX(idag.x, bredd) + 52} y={15.5} text-anchor="middle">
        {idag.text}
      </text>
      {banor.flatMap(({ bana, tecken }) =>
        tecken.map((ett, i) => <Tecknet key={`${bana}${String(i)}`} tecken={ett} />),
      )}
    </svg>
  );
}

const tal = (x: number): string => x.toFixed(1);
const idagX = (x: number, bredd: number): number => Math.max(0, Math.min(x - 52, bredd - 104));

const FORM = {
  REVISORERNA: 'M0 -8 L8 0 L0 8 L-8 0 Z',
  FORVALTNINGEN: 'M-7 0 a7 7 0 1 0 14 0 a7 7 0 1 0 -14 0 Z',
  NAMNDEN: 'M-7 -7 H7 V7 H-7 Z',
  ATGARDER: 'M-7 -5 H3 L8 0 L3 5 H-7 Z',
} as const;
const ATTAHORNING = 'M-3.5 -8 H3.5 L8 -3.5 V3.5 L3.5 8 H-3.5 L-8 3.5 V-3.5 Z';

/** A sign by who acts; what is late has the shape of what is late, whoever it is. */
const Tecknet = ({ tecken: { punkt, x, y, etikett } }: Readonly<{ tecken: Bildtecken }>) => (
  <g>
    <path
      class={`tecken ${punkt.lage.toLowerCase()}`}
      d={punkt.lage === 'SEN' ? ATTAHORNING : FORM[punkt.bana]}
      transform={`translate(${tal(x)} ${tal(y)})`}
    />
    <text x={etikett.x} y={etikett.y} class={punkt.lage === 'STRUKEN' ? 'kom-ut' : undefined}>
      {etikett.text}
    </text>
  </g>
);
