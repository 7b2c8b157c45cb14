import {
  ALDRAR,
  STAPELHOJD,
  aldersbild,
  type Aldersbild,
  type Aldersrad,
  type Bildform,
  type Stapel,
} from './aldersbild';

const BRED: Bildform = { bredd: 1150, vanster: 250 };
const SMAL: Bildform = { bredd: 340, vanster: 0 };

/** The age of the open åtgärder, drawn twice: for a desk, and for a telephone. Numbers and hatching say what shades do. */
export const Aldersdiagram = ({ rader }: Readonly<{ rader: readonly Aldersrad[] }>) => (
  <>
    <ul class="rv-vyer rv-liten" aria-label="Teckenförklaring">
      {ALDRAR.map((namn, i) => (
        <li key={namn}>
          <span class="rv-ruta" data-alder={i} /> {namn}
        </li>
      ))}
    </ul>
    <figure class="rv-bild rv-medbild rv-over">
      <Bild bild={aldersbild(rader, BRED)} id="bred" />
    </figure>
    <figure class="rv-bild rv-smal rv-over">
      <Bild bild={aldersbild(rader, SMAL)} id="smal" />
    </figure>
  </>
);

const Bild = ({ bild, id }: Readonly<{ bild: Aldersbild; id: string }>) => (
  <svg
    viewBox={`0 0 ${String(bild.bredd)} ${String(bild.hojd)}`}
    role="img"
    aria-labelledby={`alder-t-${id} alder-d-${id}`}
  >
    <title id={`alder-t-${id}`}>Öppna åtgärder per nämnd, efter hur länge sedan de beslutades</title>
    <desc id={`alder-d-${id}`}>{bild.text}</desc>
    <defs>
      <pattern
        id={`alder-skraff-${id}`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" class="rv-alder3" />
        <line x1="0" y1="0" x2="0" y2="6" stroke="#e8f0f3" stroke-width="1.6" />
      </pattern>
    </defs>
    {bild.staplar.map((stapel) => (
      <Namn key={stapel.organ} stapel={stapel} vanster={bild.vanster} />
    ))}
    {ALDRAR.map((_, alder) => (
      <Staplar key={alder} bild={bild} alder={alder} skraff={`url(#alder-skraff-${id})`} />
    ))}
    <g text-anchor="middle">
      {delarna(bild).map((del) => (
        <text x={mitten(del)} y={del.y + TEXT_NED} class={del.alder >= 2 ? 'vit' : undefined}>
          {del.antal}
        </text>
      ))}
    </g>
    {bild.staplar.map(({ organ, slut, y, oppna }) => (
      <text key={organ} class="fet" x={slut + SUMMA_EFTER} y={y + TEXT_NED}>
        {oppna}
      </text>
    ))}
  </svg>
);

const TEXT_NED = 17;
const NAMN_FRAN_STAPELN = 12;
const NAMN_OVANFOR = 6;
const SUMMA_EFTER = 8;
const ALDST = ALDRAR.length - 1;

const Namn = ({ stapel: { organ, y }, vanster }: Readonly<{ stapel: Stapel; vanster: number }>) =>
  vanster === 0 ? (
    <text x="0" y={y - NAMN_OVANFOR}>
      {organ}
    </text>
  ) : (
    <text x={vanster - NAMN_FRAN_STAPELN} y={y + TEXT_NED} text-anchor="end">
      {organ}
    </text>
  );

const delarna = ({ staplar }: Aldersbild) => staplar.flatMap(({ y, delar }) => delar.map((del) => ({ ...del, y })));

const mitten = ({ x, bredd }: Readonly<{ x: number; bredd: number }>): number => x + Math.round(bredd / 2);

const ruta = (x: number, y: number, bredd: number, hojd: number): string =>
  `M${String(x)} ${String(y)}h${String(bredd)}v${String(hojd)}h-${String(bredd)}z`;

type Delar = Readonly<{ bild: Aldersbild; alder: number; skraff: string }>;

/** All parts of one age, in one stroke; behind the numbers of the hatched there is a plain patch. */
function Staplar({ bild, alder, skraff }: Delar) {
  const delar = delarna(bild).filter((del) => del.alder === alder);
  const rutor = delar.map((del) => ruta(del.x, del.y, del.bredd, STAPELHOJD)).join('');
  if (alder !== ALDST) return <path class={`rv-alder${String(alder)}`} d={rutor} />;
  return (
    <>
      <path fill={skraff} d={rutor} />
      <path class="rv-alder3" d={delar.map((del) => ruta(mitten(del) - 11, del.y + 4, 22, 16)).join('')} />
    </>
  );
}
