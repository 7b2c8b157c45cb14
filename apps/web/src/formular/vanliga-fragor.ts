import type { Datum } from '#domain';
import type { Fraga } from './falt';
import type { Riktning } from './tolka-datum';

const UTAN_ENSKILDA = 'Skriv inget om enskilda personer.';

type Dagfraga = Readonly<{
  namn: string;
  etikett: string;
  saknas?: string;
  riktning: Riktning;
  hjalp?: string;
  varde?: Datum;
}>;

/** Asks for a day. `saknas`: it must be answered. */
export const dagfraga = ({ hjalp = '', ...fraga }: Dagfraga): Fraga => ({
  ...{ slag: 'DATUM', ...fraga },
  hjalp: `${hjalp} Till exempel 2025-03-31 eller 31 mars.`.trim(),
});

/** When something was done that is now being put on record: today, unless somebody says otherwise. */
export const gjortDen = (idag: Datum, etikett: string, namn = 'datum'): Fraga =>
  dagfraga({ namn, etikett, riktning: 'BAK', varde: idag, saknas: 'Skriv vilken dag det var' });

/** Asks for words. Whoever may come to read them, they are an allmän handling. */
export const textfraga = (
  fraga: Readonly<{ namn: string; etikett: string; saknas?: string; hjalp?: string; varde?: string }>,
): Fraga => ({
  ...{ slag: 'TEXT', ...fraga },
  hjalp: `${fraga.hjalp ?? ''} ${UTAN_ENSKILDA}`.trim(),
});

/** Where in the protokoll it stands. */
export const paragraffraga = (): Fraga => ({
  ...{ slag: 'RAD', namn: 'paragraf', etikett: 'Paragraf i protokollet' },
  ...{ hjalp: 'Till exempel § 38.', saknas: 'Skriv paragrafens nummer' },
});
