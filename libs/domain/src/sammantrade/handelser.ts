import type { Datum } from '../kalender';
import type { Sammantrade } from '../tidplan';

/** What became true of the kommun's meetings. Permanent names; `id` is the meeting. */
export type SammantradeHandelse =
  | (Readonly<{ typ: 'sammantradeTillagt'; kallId: string | null }> & Sammantrade)
  | Readonly<{ typ: 'sammantradeFlyttat'; id: string; fran: Datum; dagar: Sammantradesdagar }>
  | Readonly<{ typ: 'sammantradeInstallt'; id: string; datum: Datum }>;

/** The day of a meeting and those around it; null means that the organ's parameters decide. */
export type Sammantradesdagar = Omit<Sammantrade, 'id' | 'organId'>;
