import { Brodsmulor } from '../layout/brodsmulor';
import { Dag } from '../layout/datum';
import { Laget } from '../layout/laget';
import type { Sida } from '../layout/sida';
import { Loftet } from './loftet';
import { Logg } from './logg';
import type { Atgardsvy } from './atgardsvy';

/** One åtgärd: the question first, then what was promised, then what has happened. */
export const atgardssida = (vy: Atgardsvy): Sida => ({
  titel: vy.rubrik,
  storlek: 'md',
  meny: 'UPPGIFTER',
  innehall: (
    <div class="rv-smalsida">
      <Brodsmulor
        smulor={[
          { vag: '/uppgifter', namn: 'Mina uppgifter' },
          { vag: vy.vag, namn: vy.rubrik },
        ]}
      />
      <div class="rv-stack">
        <div class="rv-rad">
          <Laget lage={vy.lage.lage}>{vy.lage.ord}</Laget>
          {vy.klartSenast === null ? null : (
            <span>
              Klart senast{' '}
              <strong>
                <Dag dag={vy.klartSenast} idag={vy.idag} />
              </strong>
            </span>
          )}
        </div>
        <h1 class="ds-heading">{vy.rubrik}</h1>
      </div>
      <section class="rv-avsnitt">
        <h2 class="ds-heading">{vy.fraga}</h2>
        <Valen val={vy.val} />
      </section>
      <Loftet vy={vy} />
      <Logg vy={vy} />
    </div>
  ),
});

const Valen = ({ val: alla }: Pick<Atgardsvy, 'val'>) =>
  alla.length === 0 ? null : (
    <ul class="rv-valj">
      {alla.map(({ vag, val, hjalp }) => (
        <li key={vag}>
          <a href={vag}>
            <span class="ds-link">{val}</span>
            <span class="rv-liten rv-svag">{hjalp}</span>
          </a>
        </li>
      ))}
    </ul>
  );
