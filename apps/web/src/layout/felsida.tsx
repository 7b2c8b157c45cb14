import { SIDFEL, type Sidfel } from '../http/sidfel';
import type { Sida } from './sida';

/** What is shown in place of a page. `anropId` is what support asks for; null when there is none. */
export function felsida({ slag, text }: Sidfel, anropId: string | null): Sida {
  const { status, titel } = SIDFEL[slag];
  return {
    titel,
    status,
    storlek: 'md',
    meny: null,
    innehall: (
      <div class="rv-smalsida rv-stack">
        <h1 class="ds-heading">{titel}</h1>
        <p>{text}</p>
        <p>
          <a class="ds-button" href="/">
            Till startsidan
          </a>
        </p>
        {anropId === null || status < 500 ? null : (
          <p class="rv-liten rv-svag">Uppge kod {anropId.slice(0, 8)} om du kontaktar oss.</p>
        )}
      </div>
    ),
  };
}
