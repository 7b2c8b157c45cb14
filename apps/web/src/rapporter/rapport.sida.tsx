import type { Rapport } from '#application';
import { Brodsmulor } from '../layout/brodsmulor';
import { Dag } from '../layout/datum';
import type { Sida } from '../layout/sida';
import { Ar } from './arsavsnitt';
import { Kvartal } from './kvartal';
import { periodnamn } from './rapportlista';

type Visad = Pick<Rapport, 'id' | 'period' | 'datum' | 'version' | 'kvartal' | 'ar'>;

/** One report as it was frozen; made to be printed. Null when there is none of this kind in it. */
export function rapportsidan(rapport: Visad): Sida | null {
  const { id, kvartal, ar, period, datum, version } = rapport;
  const organ = kvartal?.organ ?? ar?.organ;
  if (organ === undefined) return null;
  const titel = `${organ}: revision, ${periodnamn(period)}`;
  return {
    titel,
    storlek: 'sm',
    meny: 'RAPPORTER',
    innehall: (
      <>
        <Brodsmulor
          smulor={[
            { vag: `/rapporter?slag=${kvartal === null ? 'AR' : 'KVARTAL'}`, namn: 'Rapporter' },
            { vag: `/rapporter/${id}`, namn: titel },
          ]}
        />
        <h1 class="ds-heading">{titel}</h1>
        <p class="rv-over rv-svag">
          Version {version}, som det var <Dag dag={datum} />. Rapporten ändras inte.
        </p>
        {kvartal === null ? null : <Kvartal kvartal={kvartal} />}
        {ar === null ? null : <Ar avsnitt={ar} />}
      </>
    ),
  };
}
