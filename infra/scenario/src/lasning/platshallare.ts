import { losReferenser } from '../format/referens';
import type { Scenario } from '../format/scenario';

const ETT_ID = '00000000-0000-4000-8000-000000000000';

/** The value as it will be sent, with some id for each thing that has none before the run. */
export const medPlatshallare = (varde: unknown, { atgarder }: Scenario): unknown =>
  losReferenser(varde, ({ slag, nyckel }) => (slag === 'beskrivning' ? (atgarder[nyckel] ?? '') : ETT_ID));
