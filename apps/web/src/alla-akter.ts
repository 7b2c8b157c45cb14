import { ATGARDSAKTER } from './atgard/atgardsakter';
import { BEREDNINGSAKTER } from './beredning/beredningsakter';
import { DELTAGARAKTER } from './beredning/deltagarakter';
import { ORGANREMISSAKTER } from './beredning/organremissakter';
import { YTTRANDEAKTER } from './beredning/yttrandeakter';
import { REGISTRERINGSAKT } from './registrera/registreringsakt';
import { FRISTAKTER } from './frist/fristakter';
import { EFTER_BESLUTET } from './namnd/efter-beslutet';
import { NAMNDAKTER } from './namnd/namndakter';
import type { Akt } from './akter/akt';
import { KVITTOAKTER } from './kvitton/uppskjutakt';
import { REMISSAKTER } from './remisser/remissakt';
import { EXTERNAKTER } from './granskningar/externakt';
import { SVARSAKTER } from './granskningar/svarsakter';
import { SAMMANTRADESAKTER } from './sammantraden/sammantradesakter';
import { BEFATTNINGSAKTER } from './organisation/befattningsakter';
import { KALENDERAKTER } from './konto/kalenderakter';
import { KVITTENSAKT } from './overlamning/kvittensakt';
import { LEDIGHETSAKTER } from './organisation/ledighetsakter';
import { ORGANAKTER } from './organisation/organakter';
import { STEGAKTER } from './bevakningsregler/stegakter';

/** Every act that has a page, in the order that a case offers them: first what takes it further. */
export const AKTER: readonly Akt[] = [
  REGISTRERINGSAKT,
  ...YTTRANDEAKTER,
  ...BEREDNINGSAKTER,
  ...ORGANREMISSAKTER,
  ...DELTAGARAKTER,
  ...FRISTAKTER,
  ...NAMNDAKTER,
  ...EFTER_BESLUTET,
  ...REMISSAKTER,
  ...ATGARDSAKTER,
  ...KVITTOAKTER,
  ...SVARSAKTER,
  ...EXTERNAKTER,
  ...SAMMANTRADESAKTER,
  ...BEFATTNINGSAKTER,
  ...ORGANAKTER,
  ...LEDIGHETSAKTER,
  ...STEGAKTER,
  ...KALENDERAKTER,
  KVITTENSAKT,
];
