import type { Fraga } from '../formular/falt';
import { dagfraga } from '../formular/vanliga-fragor';

/** From when something holds of a person or a post. */
export const FORSTA_DAG: Fraga = dagfraga({
  ...{ namn: 'from', etikett: 'Första dag', riktning: 'FRAM', saknas: 'Skriv första dagen' },
});

/** Until when, that day counted. */
export const sistaDag = (namn = 'tom'): Fraga =>
  dagfraga({ namn, etikett: 'Sista dag', riktning: 'FRAM', saknas: 'Skriv sista dagen' });
