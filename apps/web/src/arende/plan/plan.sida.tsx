import type { Varning } from '#domain';
import { Dag } from '../../layout/datum';
import { Laget } from '../../layout/laget';
import type { Sida } from '../../layout/sida';
import { Tabell } from '../../layout/tabell';
import { arendevag } from '../../layout/vagar';
import { Arendehuvud } from '../arendehuvud';
import type { Arendevy } from '../arendevy';
import { KLASS, type Kandidat, type Planvy } from './planvy';

/** Which meeting can carry the reply, and what that demands of everybody backward from it (domain 4). */
export const plansidan = (arende: Arendevy, vy: Planvy): Sida => ({
  titel: `Plan: ${arende.titel}`,
  storlek: 'sm',
  meny: 'ARENDEN',
  innehall: (
    <>
      <Arendehuvud vy={arende} aktiv="PLAN" />
      <section class="rv-avsnitt">
        <h2 class="ds-heading">Vilket sammanträde kan bära svaret?</h2>
        <p>{vy.skal}</p>
        {vy.kandidater.length === 0 ? null : <Kandidater vy={vy} />}
        {arende.lankar.some(({ vag }) => vag.endsWith('/plan/faststall')) ? (
          <p class="rv-over">
            <a class="ds-button" href={`${arendevag(arende.id)}/plan/faststall`}>
              Fastställ planen
            </a>
          </p>
        ) : null}
      </section>
      <Varningarna varningar={vy.varningar} />
      {vy.kandidater.map((kandidat) => (
        <Kedjan key={kandidat.plan.sammantradeId} kandidat={kandidat} />
      ))}
      <Alternativen vy={vy} />
    </>
  ),
});

const KOLUMNER = ['Sammanträde', 'Klass', 'Hinner vi?', 'Svaret skickas', 'Tid för remiss'].map((namn) => ({ namn }));

const Kandidater = ({ vy }: Readonly<{ vy: Planvy }>) => (
  <Tabell
    namn="Sammanträden som kan bära svaret"
    kolumner={KOLUMNER}
    rader={vy.kandidater.map(({ plan, hinner, foreslagen, faststalld }) => ({
      nyckel: plan.sammantradeId,
      celler: [
        <>
          <Dag dag={plan.namndDatum} />
          {faststalld ? <div class="rv-stark">Fastställd</div> : null}
          {foreslagen ? <div class="rv-stark">Föreslås</div> : null}
        </>,
        <Laget key="klass" lage={KLASS[plan.klass].lage}>
          {KLASS[plan.klass].ord}: {KLASS[plan.klass].betyder}
        </Laget>,
        <Laget key="hinner" lage={hinner ? 'klar' : 'nej'}>
          {hinner ? 'Ja' : `Nej, remissen kortas ${String(-plan.slackArbetsdagar)} arbetsdagar`}
        </Laget>,
        <Dag key="ut" dag={plan.expediering} />,
        `${String(plan.remissArbetsdagar)} arbetsdagar`,
      ],
    }))}
  />
);

function Kedjan({ kandidat: { plan, steg, faststalld, foreslagen } }: Readonly<{ kandidat: Kandidat }>) {
  return (
    <details class="rv-kedja rv-over" open={faststalld || foreslagen}>
      <summary>
        Nämnden <Dag dag={plan.namndDatum} />: alla dagar baklänges
      </summary>
      <ol class="rv-harnast rv-over0">
        {steg.map(({ vad, dag }) => (
          <li key={vad}>
            <span class="rv-stark">
              <Dag dag={dag} />
            </span>
            <span>{vad}</span>
          </li>
        ))}
      </ol>
      <Varningslista varningar={plan.varningar} />
    </details>
  );
}

const Varningarna = ({ varningar }: Readonly<{ varningar: readonly Varning[] }>) =>
  varningar.length === 0 ? null : (
    <section class="rv-avsnitt">
      <h2 class="ds-heading">Varningar</h2>
      <Varningslista varningar={varningar} />
    </section>
  );

const Varningslista = ({ varningar }: Readonly<{ varningar: readonly Varning[] }>) =>
  varningar.length === 0 ? null : (
    <ol class="rv-hinder rv-over0">
      {varningar.map(({ kod, text, gor }) => (
        <li key={`${kod}${text}`}>
          <div>
            <Laget lage="risk">{text}</Laget> <span class="rv-kod">{kod}</span>
            <p class="rv-liten rv-svag">{gor}</p>
          </div>
        </li>
      ))}
    </ol>
  );

const Alternativen = ({ vy: { alternativ } }: Readonly<{ vy: Planvy }>) =>
  alternativ.length === 0 ? null : (
    <section class="rv-avsnitt">
      <h2 class="ds-heading">Andra vägar, i den ordning de bör prövas</h2>
      <ol class="rv-hinder rv-over0">
        {alternativ.map(({ slag, mojligt, text }) => (
          <li key={slag}>
            <div>
              <Laget lage={mojligt ? 'klar' : 'nej'}>
                {mojligt ? 'Möjligt' : 'Inte möjligt'}: {text}
              </Laget>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
