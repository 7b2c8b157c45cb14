import type { Revisorsfraga } from '#domain';
import type { Lage } from '../layout/ikoner';
import { Laget } from '../layout/laget';
import type { Sida } from '../layout/sida';
import { Arendehuvud } from './arendehuvud';
import type { Arendevy } from './arendevy';
import { Rekommendationer } from './rekommendationer';

const SVAR: Readonly<Record<Revisorsfraga['svar'], Readonly<{ lage: Lage; ord: string }>>> = {
  JA: { lage: 'klar', ord: 'Ja' },
  DELVIS: { lage: 'risk', ord: 'Delvis' },
  NEJ: { lage: 'nej', ord: 'Nej' },
  EJ_AKTUELLT: { lage: 'vilar', ord: 'Inte aktuellt' },
};

/** The recommendations, and what revisorerna will ask of the case as a whole (domain 7.7). */
export const rekommendationssidan = (vy: Arendevy, fragor: readonly Revisorsfraga[]): Sida => ({
  titel: `Rekommendationer: ${vy.titel}`,
  storlek: 'sm',
  meny: 'ARENDEN',
  innehall: (
    <>
      <Arendehuvud vy={vy} aktiv="REKOMMENDATIONER" />
      <section class="rv-avsnitt">
        <h2 class="ds-heading">Rekommendationer</h2>
        <Rekommendationer vy={vy} />
      </section>
      <section class="rv-avsnitt">
        <h2 class="ds-heading">Revisorernas fyra frågor</h2>
        <p>Det här frågar revisorerna om när de följer upp en granskning.</p>
        <ul class="rv-hinder rv-over0">
          {fragor.map(({ kod, fraga, svar, bevis, saknas }) => (
            <li key={kod}>
              <div>
                <Laget lage={SVAR[svar].lage}>
                  {fraga} {SVAR[svar].ord}.
                </Laget>
                {[...bevis.map(({ text }) => text), ...saknas.map(({ text, fix }) => `${text} ${fix}`)].map((text) => (
                  <p key={text} class="rv-liten rv-svag">
                    {text}
                  </p>
                ))}
              </div>
            </li>
          ))}
        </ul>
      </section>
    </>
  ),
});
