import { Fragment } from 'preact';
import { Brodsmulor } from '../layout/brodsmulor';
import { Dag } from '../layout/datum';
import type { Sida } from '../layout/sida';
import type { Kvittovy } from './kvittovy';

const TITEL = 'Varför fick jag det här?';

/** What a reminder rests on, and what to do about it. */
export const kvittosida = (vy: Kvittovy, vag: string): Sida => ({
  titel: TITEL,
  storlek: 'md',
  meny: 'UPPGIFTER',
  innehall: (
    <div class="rv-smalsida">
      <Brodsmulor
        smulor={[
          { vag: '/uppgifter', namn: 'Mina uppgifter' },
          { vag, namn: TITEL },
        ]}
      />
      <div class="rv-stack">
        <h1 class="ds-heading">{TITEL}</h1>
        <p>{vy.mening}</p>
      </div>
      <SaRaknadeVi fakta={vy.fakta} />
      <NastaSteg vy={vy} />
      <Slutet vy={vy} />
    </div>
  ),
});

function Slutet({ vy: { slut, akt, senare, omraknat } }: Readonly<{ vy: Kvittovy }>) {
  return (
    <section class="rv-avsnitt">
      <h2 class="ds-heading">Så slutar det</h2>
      <p>{slut}</p>
      {akt === null ? null : (
        <div class="rv-rad rv-over">
          <a class="ds-button" href={akt.vag}>
            {akt.namn}
          </a>
          {senare === null ? null : (
            <a class="ds-button" data-variant="secondary" href={senare}>
              Påminn mig senare
            </a>
          )}
        </div>
      )}
      {omraknat.map((mening) => (
        <p key={mening} class="rv-liten rv-svag rv-over">
          {mening}
        </p>
      ))}
    </section>
  );
}

const SaRaknadeVi = ({ fakta }: Pick<Kvittovy, 'fakta'>) => (
  <section class="rv-avsnitt">
    <h2 class="ds-heading">Så räknade vi</h2>
    <dl class="rv-fakta">
      {fakta.map(({ namn, text }) => (
        <Fragment key={namn}>
          <dt>{namn}</dt>
          <dd>
            {text.map((mening) => (
              <p key={mening}>{mening}</p>
            ))}
          </dd>
        </Fragment>
      ))}
    </dl>
  </section>
);

const NastaSteg = ({ vy: { nasta, idag } }: Readonly<{ vy: Kvittovy }>) =>
  nasta === null ? null : (
    <section class="rv-avsnitt">
      <h2 class="ds-heading">Nästa steg om inget händer</h2>
      <ol class="rv-harnast">
        <li>
          <span>
            <Dag dag={nasta.dag} idag={idag} />
          </span>
          <span>{nasta.text}</span>
        </li>
      </ol>
    </section>
  );
