import type { Datum } from '#domain';
import { Dag } from '../layout/datum';
import type { Sida } from '../layout/sida';
import type { Aktkvitto } from './akt';

/** What has been done, and what happens next. */
export function kvittosidan({ meny, storlek, rubrik, text, sedan, lankar }: Aktkvitto, idag: Datum): Sida {
  return {
    titel: rubrik,
    ...{ storlek, meny },
    innehall: (
      <div class="rv-smalsida">
        <div class="rv-kvitto rv-stack" role="status">
          <h1 class="ds-heading">{rubrik}</h1>
          {typeof text === 'string' ? <p>{text}</p> : text}
        </div>
        {sedan.length === 0 ? null : (
          <section class="rv-avsnitt">
            <h2 class="ds-heading">Det här händer sedan</h2>
            <ol class="rv-harnast">
              {sedan.map(({ nar, vad }, i) => (
                <li key={i}>
                  <span>{nar === 'Nu' ? 'Nu' : <Dag dag={nar} idag={idag} />}</span>
                  <span>{vad}</span>
                </li>
              ))}
            </ol>
          </section>
        )}
        <div class="rv-rad rv-over">
          {lankar.map(({ vag, namn }, i) => (
            <a key={vag} class={i === 0 ? 'ds-button' : 'ds-link'} href={vag}>
              {namn}
            </a>
          ))}
        </div>
      </div>
    ),
  };
}

/** For one who by the act itself gave away what they acted on, and may not see it any more. */
export const utanInsyn = (): Aktkvitto => ({
  meny: null,
  storlek: 'md',
  rubrik: 'Det är gjort och sparat',
  text: 'Det ligger inte längre på dig, så du ser det inte här.',
  sedan: [],
  lankar: [{ vag: '/', namn: 'Till startsidan' }],
});
