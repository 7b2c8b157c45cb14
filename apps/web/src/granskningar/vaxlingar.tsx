import type { Datum } from '#domain';
import { Dag } from '../layout/datum';
import type { Granskningsvy, Vaxling } from './granskningsvy';

/** What revisorerna and each organ have written to each other, and what can be done now. */
export function Vaxlingar({ vy: { vaxlingar, idag } }: Readonly<{ vy: Granskningsvy }>) {
  if (vaxlingar.length === 0) return null;
  return (
    <section class="rv-avsnitt">
      <h2 class="ds-heading">Mellan revisorerna och nämnderna</h2>
      {vaxlingar.map((vaxling) => (
        <En key={vaxling.organ} vaxling={vaxling} idag={idag} />
      ))}
    </section>
  );
}

const En = ({ vaxling, idag }: Readonly<{ vaxling: Vaxling; idag: Datum }>) => (
  <div class="rv-over">
    <h3 class="ds-heading">{vaxling.organ}</h3>
    <Handelser vaxling={vaxling} idag={idag} />
    {vaxling.akter.length === 0 ? null : (
      <div class="rv-rad rv-over0">
        {vaxling.akter.map(({ vag, namn }, i) => (
          <a key={vag} class={i === 0 ? 'ds-button rv-tat' : 'ds-link'} href={vag}>
            {namn}
            <span class="ds-sr-only">: {vaxling.organ}</span>
          </a>
        ))}
      </div>
    )}
  </div>
);

const Handelser = ({ vaxling, idag }: Readonly<{ vaxling: Vaxling; idag: Datum }>) => (
  <ul class="ds-list">
    {vaxling.begartAnstand === null ? null : (
      <li>
        <strong>Anstånd begärt</strong> <Dag dag={vaxling.begartAnstand.begard} idag={idag} />, till{' '}
        <Dag dag={vaxling.begartAnstand.onskadSvarSenast} idag={idag} />. Skäl: {vaxling.begartAnstand.skal}
      </li>
    )}
    {vaxling.paminnelser.map(({ datum, kalla }, i) => (
      <li key={`paminnelse${String(i)}`}>
        Revisorerna påminde <Dag dag={datum} idag={idag} /> ({kalla}).
      </li>
    ))}
    {vaxling.kompletteringar.map(({ id, fraga, begard, senast, svar }) => (
      <li key={id}>
        Komplettering begärd <Dag dag={begard} idag={idag} />, svar senast <Dag dag={senast} idag={idag} />: {fraga}{' '}
        {svar === null ? (
          <strong>Inget svar än.</strong>
        ) : (
          <>
            Besvarad <Dag dag={svar.datum} idag={idag} />.
          </>
        )}
      </li>
    ))}
    {vaxling.godtaget === null ? null : (
      <li>
        Revisorerna hade inga fler frågor, <Dag dag={vaxling.godtaget} idag={idag} />.
      </li>
    )}
  </ul>
);
