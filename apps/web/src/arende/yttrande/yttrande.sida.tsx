import { svenskDag } from '../../layout/datum';
import { Laget } from '../../layout/laget';
import type { Sida } from '../../layout/sida';
import { Arendehuvud } from '../arendehuvud';
import type { Arendevy } from '../arendevy';
import type { Lofte, Svarsrad, Yttrandevy } from './yttrandevy';

/** What the nämnd is to say: one line per recommendation, what is written folded in, and the next that is missing. */
export const yttrandesidan = (arende: Arendevy, vy: Yttrandevy): Sida => ({
  titel: `Yttrande: ${arende.titel}`,
  storlek: 'sm',
  meny: 'ARENDEN',
  innehall: (
    <>
      <Arendehuvud vy={arende} aktiv="YTTRANDE" />
      <section class="rv-avsnitt">
        <h2 class="ds-heading">Nämndens svar</h2>
        <p>
          {String(vy.besvarade)} av {String(vy.rader.length)} är besvarade.{' '}
          {vy.nastaSomSaknas === null ? null : (
            <a class="ds-link" href={vy.nastaSomSaknas}>
              Skriv nästa som saknas
            </a>
          )}
        </p>
        <ol class="rv-rek">
          {vy.rader.map((rad) => (
            <Rad key={rad.nyckel} rad={rad} />
          ))}
        </ol>
      </section>
    </>
  ),
});

const Rad = ({ rad: { nummer, text, svar, vag } }: Readonly<{ rad: Svarsrad }>) => (
  <li>
    <span class="rv-nr">{nummer}</span>
    <div>
      <p>{text}</p>
      {svar === null ? null : (
        <details>
          <summary>
            Läs bemötandet<span class="ds-sr-only"> av rekommendation {nummer}</span>
          </summary>
          <p class="rv-citat">{svar.text}</p>
          <ul class="ds-list">
            {svar.atgarder.map((lofte) => (
              <li key={lofte.vad}>{loftet(lofte)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
    <div>
      <Laget lage={svar === null ? 'risk' : 'ifas'}>{svar === null ? 'Saknas' : svar.stallningstagande}</Laget>
      <p class="rv-liten">
        <a class="ds-link" href={vag}>
          {svar === null ? 'Skriv bemötande' : 'Ändra'}
          <span class="ds-sr-only"> av rekommendation {nummer}</span>
        </a>
      </p>
    </div>
  </li>
);

const loftet = ({ vad, vilka, klart, datumSaknasSkal }: Lofte): string =>
  [
    vad,
    vilka === '' ? 'ingen befattning än' : vilka,
    klart === null
      ? `datum saknas${datumSaknasSkal === null ? '' : `: ${datumSaknasSkal}`}`
      : `klart ${svenskDag(klart, { ar: true })}`,
  ].join(', ');
