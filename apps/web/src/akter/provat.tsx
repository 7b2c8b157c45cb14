import { Laget } from '../layout/laget';
import type { Provvy } from './provvy';

/** What an act would change, above the form that it was asked in. Nothing has been saved. */
export const Provat = ({ vy: { sammanfattning, brister, rader, fler } }: Readonly<{ vy: Provvy }>) => (
  <section class="rv-yta" aria-labelledby="provrubrik" tabIndex={-1} autofocus role="group">
    <h2 class="ds-heading" id="provrubrik">
      Så här skulle det bli. Inget är sparat
    </h2>
    <p>{sammanfattning}</p>
    {brister === null ? null : (
      <p>
        <Laget lage="risk">{brister}</Laget>
      </p>
    )}
    <ol class="rv-hinder rv-over0">
      {rader.map(({ vag, titel, brister: iArendet, andringar }) => (
        <li key={vag}>
          <div>
            <a class="ds-link" href={vag}>
              {titel}
            </a>
            {iArendet.map((brist) => (
              <div key={brist}>
                <Laget lage="risk">{brist}</Laget>
              </div>
            ))}
            <ul class="ds-list rv-liten">
              {andringar.map((andring) => (
                <li key={andring}>{andring}.</li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ol>
    {fler === 0 ? null : (
      <p class="rv-liten rv-svag">{fler === 1 ? 'Ett ärende' : `${String(fler)} ärenden`} till ändras.</p>
    )}
  </section>
);
