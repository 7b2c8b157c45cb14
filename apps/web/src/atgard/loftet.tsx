import { Fragment } from 'preact';
import { Dag } from '../layout/datum';
import type { Atgardsvy } from './atgardsvy';

/** What the nämnd has promised by it: to what, by whom, until when, and who looks that it is done. */
export const Loftet = ({ vy }: Readonly<{ vy: Atgardsvy }>) => (
  <section class="rv-avsnitt">
    <h2 class="ds-heading">Det här har nämnden lovat</h2>
    <dl class="rv-fakta">
      <Svaren vy={vy} />
      <dt>Ansvarig</dt>
      {vy.ansvariga.length === 0 ? <dd>Ingen än</dd> : vy.ansvariga.map((post) => <dd key={post}>{post}</dd>)}
      <dt>Klart senast</dt>
      <dd>
        <Dagarna vy={vy} />
      </dd>
      {vy.foljsUpp === null ? null : (
        <>
          <dt>Följs upp</dt>
          <dd>
            <Dag dag={vy.foljsUpp} idag={vy.idag} />
          </dd>
        </>
      )}
      <dt>Kontrolleras av</dt>
      <dd>{vy.kontrolleras}</dd>
    </dl>
  </section>
);

/** The recommendations, word for word, and what the nämnd answered. */
const Svaren = ({ vy: { loften, beslut } }: Readonly<{ vy: Atgardsvy }>) => (
  <>
    {loften.map(({ nummer, text, svar }) => (
      <Fragment key={nummer}>
        <dt>Rekommendation {nummer}</dt>
        <dd>
          <blockquote class="rv-citat">{text}</blockquote>
        </dd>
        <dt>Nämndens svar</dt>
        {svar.map((ett) => (
          <dd key={ett}>{ett}</dd>
        ))}
      </Fragment>
    ))}
    {beslut === null ? null : (
      <>
        <dt>Beslut</dt>
        <dd>{beslut}</dd>
      </>
    )}
  </>
);

/** Days that no longer hold stay, struck through. */
const Dagarna = ({ vy: { tidigareDagar, klartSenast, idag } }: Readonly<{ vy: Atgardsvy }>) => (
  <>
    {tidigareDagar.map((dag) => (
      <Fragment key={dag}>
        <span class="rv-struken">
          <span class="ds-sr-only">tidigare datum: </span>
          <Dag dag={dag} idag={idag} />
        </span>{' '}
      </Fragment>
    ))}
    {klartSenast === null ? 'Ingen dag är satt än' : <Dag dag={klartSenast} idag={idag} />}
  </>
);
