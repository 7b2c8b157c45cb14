import type { LagradPublicering } from '#application';
import type { Datum, Uppfoljning } from '#domain';
import { Brodsmulor } from '../layout/brodsmulor';
import { Dag } from '../layout/datum';
import { Laget } from '../layout/laget';
import type { Sida } from '../layout/sida';
import { Tabell } from '../layout/tabell';
import { Fyrafragor } from './fyra-fragor';
import type { Fristord } from './fristord';
import { antalDagar } from './fristord';
import type { Granskningsvy, Svarsrad } from './granskningsvy';
import { Svaret } from './svaret';
import { Tillbaka } from './uppfoljt';
import { Vaxlingar } from './vaxlingar';

/** A granskning as revisorerna know it. `uppfoljt`: what it goes back to, for those who may read that. */
export function granskningssidan(vy: Granskningsvy, uppfoljt: readonly Uppfoljning[]): Sida {
  const { titel, vag } = vy;
  return {
    titel,
    storlek: 'sm',
    meny: 'GRANSKNINGAR',
    innehall: (
      <>
        <Brodsmulor
          smulor={[
            { vag: '/granskningar', namn: 'Granskningar' },
            { vag, namn: titel },
          ]}
        />
        <h1 class="ds-heading">{titel}</h1>
        <p class="rv-over rv-svag">
          {vy.ingress} Revisorernas brev <Dag dag={vy.missivdatum} idag={vy.idag} />.
        </p>
        <Ogonblicksbild vy={vy} />
        <Itid vy={vy} />
        <Fyrafragor fragor={vy.fragor} />
        <Visat vy={vy} />
        <Vaxlingar vy={vy} />
        <Tillbaka uppfoljt={uppfoljt} />
      </>
    ),
  };
}

const Ogonblicksbild = ({ vy: { publicerat, idag } }: Readonly<{ vy: Granskningsvy }>) => (
  <div class="rv-yta rv-over2">
    <p>
      <strong>
        {publicerat === null ? (
          'Inget svar är skickat än.'
        ) : (
          <>
            Ögonblicksbild <Dag dag={publicerat.datum} idag={idag} />.
          </>
        )}
      </strong>{' '}
      Du ser det som nämnderna har beslutat och skickat. Utkast och pågående arbete visas inte.
    </p>
  </div>
);

const KOLUMNER = ['Nämnd', 'Svaret kom', 'Mot ursprunglig frist', 'Mot gällande frist', 'Beslut'].map((namn) => ({
  namn,
}));

function Itid({ vy: { svar, externa, kannedom, idag } }: Readonly<{ vy: Granskningsvy }>) {
  return (
    <section class="rv-avsnitt">
      <h2 class="ds-heading">Svarade de i tid?</h2>
      {svar.length === 0 ? null : (
        <Tabell
          namn="Svar per nämnd"
          kolumner={KOLUMNER}
          rader={svar.map((rad) => ({ nyckel: rad.organ, celler: svarscellerna(rad, idag) }))}
        />
      )}
      {externa.length === 0 ? null : <Externa externa={externa} idag={idag} />}
      {kannedom.length === 0 ? null : (
        <p class="rv-liten rv-svag rv-over0">För kännedom, utan att svara: {kannedom.join(', ')}.</p>
      )}
    </section>
  );
}

const svarscellerna = (rad: Svarsrad, idag: Datum) => [
  <>
    {rad.organ}
    <div class="rv-liten rv-svag">{rad.dnr}</div>
    {rad.arendevag === null ? null : (
      <div class="rv-liten">
        <a class="ds-link" href={rad.arendevag}>
          Till ärendet<span class="ds-sr-only"> hos {rad.organ}</span>
        </a>
      </div>
    )}
  </>,
  <Kom rad={rad} idag={idag} />,
  <Frist frist={rad.motUrsprunglig} idag={idag} tillagg={null} />,
  <Frist frist={rad.motGallande} idag={idag} tillagg={anstandet(rad)} />,
  <Beslutat rad={rad} idag={idag} />,
];

const anstandet = ({ anstandDagar }: Svarsrad): string | null =>
  anstandDagar === 0 ? null : `anstånd ${antalDagar(anstandDagar)}`;

const Kom = ({ rad: { mottaget, expedierat }, idag }: Readonly<{ rad: Svarsrad; idag: Datum }>) => {
  if (mottaget !== null) return <Dag dag={mottaget} idag={idag} />;
  if (expedierat === null) return <span class="rv-svag">Inte än</span>;
  return (
    <>
      Skickat <Dag dag={expedierat} idag={idag} />, inte kvitterat
    </>
  );
};

const Frist = ({ frist, idag, tillagg }: Readonly<{ frist: Fristord; idag: Datum; tillagg: string | null }>) => (
  <>
    <Laget lage={frist.lage}>{frist.ord}</Laget>
    <div class="rv-liten rv-svag">
      <Dag dag={frist.svarSenast} idag={idag} />
      {tillagg === null ? null : `, ${tillagg}`}
    </div>
  </>
);

const Beslutat = ({ rad: { beslut, svarsvag, organ }, idag }: Readonly<{ rad: Svarsrad; idag: Datum }>) => (
  <>
    {beslut === null ? (
      <span class="rv-svag">–</span>
    ) : (
      <>
        <Dag dag={beslut.datum} idag={idag} /> {beslut.paragraf}
      </>
    )}
    {svarsvag === null ? null : (
      <div class="rv-liten">
        <a class="ds-link" href={svarsvag}>
          Svaret<span class="ds-sr-only"> från {organ}</span>
        </a>
      </div>
    )}
  </>
);

const EXTERNKOLUMNER = ['Bolag eller förbund', 'Svaret kom', 'Mot fristen'].map((namn) => ({ namn }));

const Externa = ({ externa, idag }: Pick<Granskningsvy, 'externa' | 'idag'>) => (
  <div class="rv-over">
    <Tabell
      namn="Svar från bolag och kommunalförbund"
      kolumner={EXTERNKOLUMNER}
      rader={externa.map(({ namn, mottaget, frist, registreravag }) => ({
        nyckel: namn,
        celler: [
          namn,
          mottaget === null ? <Extern namn={namn} vag={registreravag} /> : <Dag dag={mottaget} idag={idag} />,
          <Frist frist={frist} idag={idag} tillagg={null} />,
        ],
      }))}
    />
  </div>
);

const Extern = ({ namn, vag }: Readonly<{ namn: string; vag: string | null }>) =>
  vag === null ? (
    <span class="rv-svag">Inte än</span>
  ) : (
    <a class="ds-link" href={vag}>
      Registrera svaret<span class="ds-sr-only"> från {namn}</span>
    </a>
  );

function Visat({ vy: { visad, andra, idag } }: Readonly<{ vy: Granskningsvy }>) {
  if (visad === null) return null;
  return (
    <section class="rv-avsnitt" id="svaret">
      <h2 class="ds-heading">Svaret från {visad.organ}</h2>
      <Version publicering={visad.publicering} idag={idag} />
      {andra.length === 0 ? null : (
        <p class="rv-liten rv-rad">
          {andra.map(({ vag, namn }) => (
            <a key={vag} class="ds-link" href={vag}>
              Visa svaret från {namn}
            </a>
          ))}
        </p>
      )}
      <Svaret publicering={visad.publicering} idag={idag} />
      {visad.tidigare.length === 0 ? null : (
        <p class="rv-rad rv-over">
          <span>Tidigare versioner:</span>
          {visad.tidigare.map(({ vag, namn }) => (
            <a key={vag} class="ds-link" href={vag}>
              {namn}
            </a>
          ))}
        </p>
      )}
    </section>
  );
}

const Version = ({
  publicering: { version, datum },
  idag,
}: Readonly<{ publicering: LagradPublicering; idag: Datum }>) => (
  <p class="rv-liten rv-svag">
    Version {version}, skickad <Dag dag={datum} idag={idag} />
  </p>
);

/** One version of a reply by itself: the way back to what was known on a day. */
export function publiceringssidan(
  vy: Readonly<{ idag: Datum; vag: string; titel: string; organ: string; publicering: LagradPublicering }>,
): Sida {
  const { publicering, idag, vag, titel, organ } = vy;
  const rubrik = `Svaret från ${organ}, version ${String(publicering.version)}`;
  return {
    titel: rubrik,
    storlek: 'sm',
    meny: 'GRANSKNINGAR',
    innehall: (
      <>
        <Brodsmulor
          smulor={[
            { vag: '/granskningar', namn: 'Granskningar' },
            { vag, namn: titel },
            { vag: `${vag}/publiceringar/${publicering.id}`, namn: rubrik },
          ]}
        />
        <h1 class="ds-heading">{rubrik}</h1>
        <p class="rv-over rv-svag">{titel}</p>
        <section class="rv-avsnitt">
          <h2 class="ds-heading">Så som det skickades</h2>
          <Version publicering={publicering} idag={idag} />
          <Svaret publicering={publicering} idag={idag} />
        </section>
      </>
    ),
  };
}
