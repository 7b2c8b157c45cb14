import type { Datum } from '#domain';
import { Aktlankar } from '../layout/aktlankar';
import { Dag } from '../layout/datum';
import { Laget } from '../layout/laget';
import type { Sida } from '../layout/sida';
import type { Regelsida, Stegavsnitt, Stegversion } from './regelvy';

/** When somebody is reminded, and when the question goes on to somebody else (ADR 20). */
export const reglersidan = (vy: Regelsida): Sida => ({
  titel: 'Bevakningsregler',
  storlek: 'sm',
  meny: 'REGLER',
  innehall: (
    <>
      <h1 class="ds-heading">Bevakningsregler</h1>
      <p class="rv-lopande">
        En stege säger när någon påminns och när frågan går vidare till någon annan. Nya regler gäller från sin dag
        också i öppna ärenden: det som redan är gjort upprepas inte. Gamla versioner sparas, för de står på kvittona.
      </p>
      {vy.stegar.map((stege) => (
        <Stegen key={stege.id} stege={stege} />
      ))}
      <section class="rv-avsnitt">
        <h2 class="ds-heading">När besked lämnas</h2>
        {vy.regler.map(({ nyckel, gallerFran, meningar }) => (
          <div key={nyckel} class="rv-over0">
            <h3 class="ds-heading">
              <Fran dag={gallerFran} />
            </h3>
            <Meningar meningar={meningar} />
          </div>
        ))}
        {vy.regelakt === null ? null : <Aktlankar lankar={[vy.regelakt]} />}
      </section>
    </>
  ),
});

const Stegen = ({ stege: { namn, om, versioner, akt } }: Readonly<{ stege: Stegavsnitt }>) => (
  <section class="rv-avsnitt">
    <h2 class="ds-heading">{namn}</h2>
    <p class="rv-liten rv-svag">{om}</p>
    {versioner.map((version) => (
      <Versionen key={version.nyckel} version={version} />
    ))}
    {akt === null ? null : <Aktlankar lankar={[akt]} om={`för ${namn.toLowerCase()}`} />}
  </section>
);

const Versionen = ({ version: { omfang, gallerFran, gallerNu, meningar } }: Readonly<{ version: Stegversion }>) => (
  <details class="rv-over0" open={gallerNu}>
    <summary>
      {omfang}, <Fran dag={gallerFran} />
      {gallerNu ? (
        <>
          {' '}
          <Laget lage="klar">Gäller nu</Laget>
        </>
      ) : null}
    </summary>
    <Meningar meningar={meningar} />
  </details>
);

const Fran = ({ dag }: Readonly<{ dag: Datum | null }>) =>
  dag === null ? (
    <>standard</>
  ) : (
    <>
      från <Dag dag={dag} />
    </>
  );

const Meningar = ({ meningar }: Readonly<{ meningar: readonly string[] }>) => (
  <ul class="ds-list">
    {meningar.map((mening) => (
      <li key={mening}>{mening}</li>
    ))}
  </ul>
);
