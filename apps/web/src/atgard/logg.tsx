import type { Atgardsvy } from './atgardsvy';

/** What has happened to it, and the way to the whole case. */
export const Logg = ({ vy: { logg, arende } }: Readonly<{ vy: Atgardsvy }>) => (
  <section class="rv-avsnitt">
    <h2 class="ds-heading">Det som har hänt</h2>
    <ol class="rv-logg">
      {logg.map(({ rubrik, text, nar, kvitto }, i) => (
        <li key={i}>
          <p class="rv-stark">{rubrik}</p>
          {text === null ? null : <p>”{text}”</p>}
          <p class="rv-liten rv-svag">
            {nar}
            {kvitto === null ? null : (
              <>
                .{' '}
                <a class="ds-link" href={kvitto}>
                  Varför fick jag det här?
                  <span class="ds-sr-only">
                    : {rubrik}, {nar}
                  </span>
                </a>
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
    <p>
      <a class="ds-link" href={arende.vag}>
        Hela ärendet: {arende.namn}
      </a>
    </p>
  </section>
);
