import type { Hinder } from '#domain';
import type { Faltfel } from './falt';
import { faltId } from './fraga';

type Delar = Readonly<{ fel: readonly Faltfel[]; hinder: readonly Hinder[] }>;

/** First on a page that could not be sent: everything to mend, with a link to where. Has focus when the page opens. */
export function Felsammanfattning({ fel, hinder }: Delar) {
  if (fel.length === 0 && hinder.length === 0) return null;
  return (
    <div class="ds-error-summary" role="group" tabIndex={-1} autofocus aria-labelledby="felrubrik">
      <h2 class="ds-heading" id="felrubrik">
        {fel.length > 0 ? 'Det är något att rätta' : 'Det går inte än'}
      </h2>
      <ul class="ds-list">
        {fel.map(({ namn, text }) => (
          <li key={`${namn ?? ''}${text}`}>
            {namn === null ? (
              text
            ) : (
              <a class="ds-link" href={`#${faltId(namn)}`}>
                {text}
              </a>
            )}
          </li>
        ))}
        {hinder.map(({ kod, text, fix }) => (
          <li key={`${kod}${text}`}>
            {text} {fix}
          </li>
        ))}
      </ul>
    </div>
  );
}
