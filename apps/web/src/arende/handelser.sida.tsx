import type { LoggadHandelse, Post, VisatKvitto } from '#application';
import { Bladdra } from '../layout/bladdra';
import { svenskTid } from '../layout/datum';
import type { Sida } from '../layout/sida';
import { arendevag } from '../layout/vagar';
import { handelsetext } from '../ord/handelsetext';
import { Arendehuvud } from './arendehuvud';
import type { Arendevy } from './arendevy';

/** Part of the case's log, as many as asked for, and the reminders that have gone out. */
export type Logg = Readonly<{
  handelser: readonly LoggadHandelse[];
  poster: readonly Post[];
  kvitton: readonly VisatKvitto[];
  /** After which event the page begins, and whether there are more. */
  efter: number;
  fler: boolean;
}>;

/** Everything that has become true in the case, in order; nothing in it can be changed. */
export const handelsesidan = (vy: Arendevy, logg: Logg): Sida => ({
  titel: `Händelser: ${vy.titel}`,
  storlek: 'sm',
  meny: 'ARENDEN',
  innehall: (
    <>
      <Arendehuvud vy={vy} aktiv="HANDELSER" />
      <section class="rv-avsnitt">
        <h2 class="ds-heading">Händelser</h2>
        <p class="rv-svag">
          Äldst först. Varje händelse bär den förras kontrollsumma, så ingen kan ändra en i efterhand.
        </p>
        <ol class="rv-logg" start={logg.efter + 1}>
          {logg.handelser.map((h) => (
            <Handelsen key={h.nummer} handelse={h} poster={logg.poster} />
          ))}
        </ol>
        <Bladdra
          fore={logg.efter === 0 ? null : `${arendevag(vy.id)}/handelser`}
          efter={logg.fler ? `${arendevag(vy.id)}/handelser?efter=${String(logg.handelser.at(-1)?.nummer ?? 0)}` : null}
        />
      </section>
      <Paminnelser kvitton={logg.kvitton} />
    </>
  ),
});

function Handelsen({
  handelse: { handelse, tid, av },
  poster,
}: Readonly<{ handelse: LoggadHandelse; poster: readonly Post[] }>) {
  const { rubrik, text } = handelsetext(handelse);
  const post = poster.find(({ id }) => id === av.befattningId)?.namn;
  return (
    <li>
      <p class="rv-stark">{rubrik}</p>
      {text === null || text === '' ? null : <p>{text}</p>}
      <p class="rv-liten rv-svag">
        {svenskTid(tid)}
        {post === undefined ? '' : `. ${post}`}
        {av.forPersonId === null ? '' : ', som ersättare'}.
      </p>
    </li>
  );
}

function Paminnelser({ kvitton }: Pick<Logg, 'kvitton'>) {
  if (kvitton.length === 0) return null;
  return (
    <section class="rv-avsnitt">
      <h2 class="ds-heading">Påminnelser som har gått ut</h2>
      <ol class="rv-logg">
        {kvitton.map(({ kvitto: { id, bevakning, skapat } }) => (
          <li key={id}>
            <p class="rv-stark">{bevakning.rubrik}</p>
            <p class="rv-liten rv-svag">
              {svenskTid(skapat)}.{' '}
              <a class="ds-link" href={`/kvitton/${id}`}>
                Varför?
                <span class="ds-sr-only">
                  {' '}
                  {bevakning.rubrik}, {svenskTid(skapat)}
                </span>
              </a>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
