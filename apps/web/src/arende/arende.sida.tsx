import type { ComponentChildren } from 'preact';
import { Dag } from '../layout/datum';
import { Ikon } from '../layout/ikoner';
import { Laget } from '../layout/laget';
import type { Sida } from '../layout/sida';
import { arendevag } from '../layout/vagar';
import { Arendehuvud } from './arendehuvud';
import type { Arendevy, Axel, Hinderrad } from './arendevy';
import { Rekommendationer } from './rekommendationer';

/** The case: where it stands, in a picture, what stands in the way, what comes next, and what one can do. */
export const arendesidan = (vy: Arendevy, bild: ComponentChildren): Sida => ({
  titel: vy.titel,
  storlek: 'sm',
  meny: 'ARENDEN',
  innehall: (
    <>
      <Arendehuvud vy={vy} aktiv="OVERSIKT" />
      <div class="rv-axlar">
        <Axeln rubrik="Svar till revisorerna" axel={vy.svar} />
        <Axeln rubrik="Genomförande" axel={vy.genomforande} />
      </div>
      {bild}
      <div class="rv-tva rv-tre rv-avsnitt">
        <section>
          <h2 class="ds-heading">{vy.hinderrubrik}</h2>
          <Hindren rader={vy.hinder} />
          {vy.varningar.length === 0 ? null : (
            <>
              <h2 class="ds-heading rv-over">Varningar</h2>
              <Hindren rader={vy.varningar} />
            </>
          )}
          <AttGora vy={vy} />
        </section>
        <aside aria-label="Vad händer härnäst, och fakta om ärendet">
          <Harnast vy={vy} />
          <Fakta vy={vy} />
        </aside>
        <div class="rv-resten">
          <section>
            <h2 class="ds-heading">Rekommendationer</h2>
            <Rekommendationer vy={vy} />
          </section>
        </div>
      </div>
    </>
  ),
});

const TAGGFARG = { forsenad: 'danger', risk: 'warning', klar: 'success' } as const;

const Axeln = ({ rubrik, axel: { lage, ord, mening } }: Readonly<{ rubrik: string; axel: Axel }>) => (
  <section class="rv-axel">
    <div class="rv-rad">
      <h2 class="ds-heading">{rubrik}</h2>
      <span
        class="ds-tag"
        data-color={lage in TAGGFARG ? TAGGFARG[lage as keyof typeof TAGGFARG] : 'neutral'}
        data-lage={lage}
      >
        <Ikon lage={lage} />
        {ord}
      </span>
    </div>
    <p class="rv-over0">{mening}</p>
  </section>
);

function Hindren({ rader }: Readonly<{ rader: readonly Hinderrad[] }>) {
  if (rader.length === 0) return null;
  return (
    <ol class="rv-hinder rv-over0">
      {rader.map(({ kod, text, fix, vag }) => (
        <li key={`${kod}${text}`}>
          <div>
            <Laget lage="risk">{text}</Laget> {/^V\d\d$/.test(kod) ? <span class="rv-kod">{kod}</span> : null}
            <p class="rv-liten rv-svag">{fix}</p>
          </div>
          {vag === null ? null : (
            <div class="rv-rad rv-tat">
              <a class="ds-button" data-variant="secondary" href={vag}>
                Åtgärda<span class="ds-sr-only">: {text}</span>
              </a>
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

function AttGora({ vy: { lankar } }: Readonly<{ vy: Arendevy }>) {
  if (lankar.length === 0) return null;
  return (
    <>
      <h2 class="ds-heading rv-over">Det här kan du göra nu</h2>
      <ul class="rv-valj">
        {lankar.map(({ vag, namn }) => (
          <li key={vag}>
            <a href={vag}>
              <span class="ds-link">{namn}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

const Harnast = ({ vy: { harnast, idag, id } }: Readonly<{ vy: Arendevy }>) => (
  <div class="rv-yta">
    <h2 class="ds-heading">Vad händer härnäst</h2>
    <p class="rv-liten rv-svag">Räknat i dag ur planen och reglerna. Ändras när något görs.</p>
    {harnast.length === 0 ? <p class="rv-over0">Inget är bestämt.</p> : null}
    <ol class="rv-harnast rv-over0">
      {harnast.map(({ dag, vad, vilka }) => (
        <li key={`${dag}${vad}${vilka}`}>
          <span class="rv-stark">
            <Dag dag={dag} idag={idag} />
          </span>
          <div>
            {vad}
            {vilka === '' ? null : <p class="rv-liten rv-svag">{vilka}</p>}
          </div>
        </li>
      ))}
    </ol>
    <p class="rv-over">
      <a class="ds-link" href={`${arendevag(id)}/plan`}>
        Till planen
      </a>
    </p>
  </div>
);

const Fakta = ({ vy: { fakta } }: Readonly<{ vy: Arendevy }>) => (
  <div class="rv-over2">
    <h2 class="ds-heading rv-h">Fakta</h2>
    <dl class="rv-fakta rv-liten rv-over0 rv-fakta1">
      {fakta.map(({ vad, text }) => (
        <>
          <dt key={`t${vad}`}>{vad}</dt>
          <dd key={vad}>{text}</dd>
        </>
      ))}
    </dl>
  </div>
);
