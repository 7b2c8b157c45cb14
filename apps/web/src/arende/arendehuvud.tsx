import { Arendemeny, type Arendesida } from '../layout/arendemeny';
import { Brodsmulor } from '../layout/brodsmulor';
import { arendevag } from '../layout/vagar';
import type { Arendevy } from './arendevy';

/** First on every page of a case: which it is, and the way between its pages. */
export const Arendehuvud = ({ vy, aktiv }: Readonly<{ vy: Arendevy; aktiv: Arendesida }>) => (
  <>
    <Brodsmulor
      smulor={[
        { vag: '/arenden', namn: 'Ärenden' },
        { vag: arendevag(vy.id), namn: vy.dnr },
      ]}
    />
    <h1 class="ds-heading">{vy.titel}</h1>
    <p class="rv-svag rv-over0">{vy.under}.</p>
    <Arendemeny arendeId={vy.id} aktiv={aktiv} />
  </>
);
