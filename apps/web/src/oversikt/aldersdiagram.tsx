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
      <En key={stapel.organ} stapel={stapel} vanster={bild.vanster} skraff={`url(#alder-skraff-${id})`} />
    ))}
  </svg>
);

const TEXT_NED = 17;
const NAMN_FRAN_STAPELN = 12;
const NAMN_OVANFOR = 6;
const ALDST = ALDRAR.length - 1;

type Delar = Readonly<{ stapel: Stapel; vanster: number; skraff: string }>;

const En = ({ stapel: { organ, y, delar, slut, oppna }, vanster, skraff }: Delar) => (
  <>
    {vanster === 0 ? (
      <text x="0" y={y - NAMN_OVANFOR}>
        {organ}
      </text>
    ) : (
      <text x={vanster - NAMN_FRAN_STAPELN} y={y + TEXT_NED} text-anchor="end">
        {organ}
      </text>
    )}
    {delar.map((del) => (
      <>
        <rect
          {...{ x: del.x, y, width: del.bredd, height: STAPELHOJD }}
          {...(del.alder === ALDST ? { fill: skraff } : { class: `rv-alder${String(del.alder)}` })}
        />
        {del.alder === ALDST ? (
          <rect class="rv-alder3" x={del.x + del.bredd / 2 - 11} y={y + 4} width="22" height="16" rx="2" />
        ) : null}
        <text
          {...{ x: del.x + del.bredd / 2, y: y + TEXT_NED }}
          text-anchor="middle"
          class={del.alder >= 2 ? 'vit' : undefined}
        >
          {del.antal}
        </text>
      </>
    ))}
    <text class="fet" x={slut + 8} y={y + TEXT_NED}>
      {oppna}
    </text>
  </>
);
