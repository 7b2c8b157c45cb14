import type { Datum } from '#domain';
import { Aktlankar } from '../layout/aktlankar';
import { Dag, svenskDag } from '../layout/datum';
import { Laget } from '../layout/laget';
import { Organval } from '../layout/organval';
import type { Sida } from '../layout/sida';
import { Tabell } from '../layout/tabell';
import type { Motesrad, Motesvy } from './motesvy';

/** The nämnds' meetings: when the papers must be there, and what each meeting is to decide (domain 4). */
export const sammantradessidan = (vy: Motesvy): Sida => ({
  titel: 'Nämndens möten',
  storlek: 'sm',
  meny: 'SAMMANTRADEN',
  innehall: (
    <>
      <h1 class="ds-heading">Nämndens möten</h1>
      <Organval vag="/sammantraden" organ={vy.organ} valt={vy.valt} alla="Alla nämnder" />
      {vy.farAndra ? <Knappar /> : null}
      {vy.utanBeslut.length === 0 ? null : (
        <section class="rv-avsnitt">
          <h2 class="ds-heading">Möten där beslut inte är registrerat</h2>
          <p>Mötesdagen har passerat. Registrera beslutet i ärendet, eller välj ett annat möte.</p>
          <Moten namn="Möten där beslut inte är registrerat" rader={vy.utanBeslut} vy={vy} />
        </section>
      )}
      <section class="rv-avsnitt">
        <h2 class="ds-heading">Kommande möten</h2>
        {vy.kommande.length === 0 ? (
          <p>Inget kommande möte är inlagt. Utan möten går det inte att planera ett svar.</p>
        ) : (
          <Moten namn="Kommande möten" rader={vy.kommande} vy={vy} />
        )}
      </section>
    </>
  ),
});

const Knappar = () => (
  <p class="rv-rad rv-over">
    <a class="ds-link" href="/sammantraden/lagg-till">
      Lägg till ett möte
    </a>
    <a class="ds-link" href="/sammantraden/las-in">
      Läs in en mötesplan
    </a>
  </p>
);

const KOLUMNER = ['Möte', 'Före', 'Efter', 'Ska bära'].map((namn) => ({ namn }));

type Motesdelar = Readonly<{ namn: string; rader: readonly Motesrad[]; vy: Motesvy }>;

const Moten = ({ namn, rader, vy: { idag, farAndra } }: Motesdelar) => (
  <Tabell
    namn={namn}
    kolumner={farAndra ? [...KOLUMNER, { namn: 'Ändra' }] : KOLUMNER}
    rader={rader.map((rad) => ({
      nyckel: rad.id,
      celler: [
        <>
          <Dag dag={rad.dag} idag={idag} />
          <div class="rv-liten rv-svag">{rad.organ}</div>
        </>,
        <Dagar key="fore" dagar={rad.fore} idag={idag} />,
        <Dagar key="efter" dagar={rad.efter} idag={idag} />,
        <Bar key="bar" rad={rad} />,
        ...(farAndra ? [<Aktlankar key="akter" lankar={rad.akter} om={`${rad.organ} ${svenskDag(rad.dag)}`} />] : []),
      ],
    }))}
  />
);

const Dagar = ({ dagar, idag }: Readonly<{ dagar: Motesrad['fore']; idag: Datum }>) => (
  <>
    {dagar.map(({ vad, dag }) => (
      <div key={vad} class="rv-liten">
        {vad} <Dag dag={dag} idag={idag} />
      </div>
    ))}
  </>
);

const Bar = ({ rad: { bar, flerBar } }: Readonly<{ rad: Motesrad }>) =>
  bar === null ? (
    <span class="rv-svag">Visas för nämndens förvaltning</span>
  ) : bar.length === 0 ? (
    <span class="rv-svag">Inget svar</span>
  ) : (
    <>
      {bar.map(({ vag, namn, under, varning }) => (
        <div key={vag}>
          <a class="ds-link" href={vag}>
            {namn}
          </a>
          <div class="rv-liten rv-svag">{under}</div>
          {varning === null ? null : <Laget lage="risk">{varning}</Laget>}
        </div>
      ))}
      {flerBar === 0 ? null : <div class="rv-liten">och {String(flerBar)} till</div>}
    </>
  );
