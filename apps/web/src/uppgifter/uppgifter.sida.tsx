import type { Datum } from '#domain';
import { Dag } from '../layout/datum';
import type { Sida } from '../layout/sida';
import { Uppgiftskort } from './uppgiftskort';
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
          {vy.ersatter.map(({ befattningId, for: vem, befattning, tom }) => (
            <p key={befattningId}>
              Du ersätter {vem}, {befattning}, till och med <Dag dag={tom} idag={vy.idag} />. De uppgifterna är märkta{' '}
              <span class="ds-tag" data-color="brand1">
                för {vem}
              </span>
            </p>
          ))}
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
        <Omtext />
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
          <Uppgiftskort key={rad.nyckel} rad={rad} idag={idag} />
        ))}
      </ul>
    </section>
  );
}

const Omtext = () => (
  <details class="rv-avsnitt">
    <summary>Varför finns det här?</summary>
    <p>
      Kommunens revisorer granskar nämnderna och lämnar rekommendationer. Nämnden svarar vad den tänker göra. Här ser du
      de delar som din befattning har ansvar för. När du ersätter någon syns det du gör som ditt namn för den personen.
    </p>
  </details>
);
