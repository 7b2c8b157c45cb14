import type { Datum } from '#domain';
import { Dag } from '../layout/datum';
import { Ikon } from '../layout/ikoner';
import type { Sida } from '../layout/sida';
import type { Uppgiftsrad, Uppgiftsvy } from './uppgiftsvy';

/** What lies on the person. */
export function uppgifterSida(vy: Uppgiftsvy): Sida {
  const titel = vy.totalt === 0 ? 'Inget ligger på dig just nu' : 'Det här ligger på dig';
  return {
    titel,
    storlek: 'md',
    meny: 'UPPGIFTER',
    innehall: (
      <div class="rv-smalsida">
        <div class="rv-stack">
          <h1 class="ds-heading">{titel}</h1>
          <p>
            {vy.totalt === 0 ? 'Du behöver inte göra något. Du får ett mejl när något ska göras.' : antal(vy.totalt)}
          </p>
        </div>
        <Grupp rubrik="Försenat" rader={vy.forsenade} idag={vy.idag} />
        <Grupp rubrik="Den här veckan" rader={vy.veckan} idag={vy.idag} />
        <Grupp rubrik="Senare" rader={vy.senare} idag={vy.idag} />
        {vy.nastaSida === null ? null : (
          <p class="rv-over">
            <a class="ds-link" href={`/uppgifter?sida=${String(vy.nastaSida)}`}>
              Nästa uppgifter
            </a>
          </p>
        )}
      </div>
    ),
  };
}

const antal = (totalt: number): string => (totalt === 1 ? 'Du har 1 uppgift.' : `Du har ${String(totalt)} uppgifter.`);

type Gruppdelar = Readonly<{ rubrik: string; rader: readonly Uppgiftsrad[]; idag: Datum }>;

function Grupp({ rubrik, rader, idag }: Gruppdelar) {
  if (rader.length === 0) return null;
  return (
    <section class="rv-avsnitt">
      <h2 class="ds-heading">{rubrik}</h2>
      <ul class="rv-uppgifter">
        {rader.map((rad) => (
          <Kort key={rad.nyckel} rad={rad} idag={idag} />
        ))}
      </ul>
    </section>
  );
}

function Kort({ rad, idag }: Readonly<{ rad: Uppgiftsrad; idag: Datum }>) {
  const sen = rad.forfaller < idag;
  return (
    <li class="rv-uppgift" data-lage={sen ? 'forsenad' : undefined}>
      {sen || rad.for !== null ? (
        <div class="rv-rad">
          {sen ? (
            <span class="ds-tag" data-color="danger" data-lage="forsenad">
              <Ikon lage="forsenad" />
              Försenad
            </span>
          ) : null}
          {rad.for === null ? null : (
            <span class="ds-tag" data-color="brand1">
              för {rad.for}
            </span>
          )}
        </div>
      ) : null}
      <h3 class="ds-heading rv-over0">{rad.rubrik}</h3>
      <dl class="rv-fragor">
        <dt>Ärende</dt>
        <dd>{rad.arende}</dd>
        <dt>Senast</dt>
        <dd>
          <strong>
            <Dag dag={rad.forfaller} idag={idag} />
          </strong>
        </dd>
      </dl>
    </li>
  );
}
