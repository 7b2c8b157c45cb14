import { Organisation1764000000000 } from './1764000000000-organisation';
import { Arenden1764000100000 } from './1764000100000-arenden';
import { Utskick1764000200000 } from './1764000200000-utskick';
import { Radskydd1764000300000 } from './1764000300000-radskydd';
import { Rattigheter1764000400000 } from './1764000400000-rattigheter';
import { Kommunhandelser1764000500000 } from './1764000500000-kommunhandelser';
import { OrganisationOverTid1764000500100 } from './1764000500100-organisation-over-tid';
import { Jav1764000500200 } from './1764000500200-jav';
import { Sammantradeskallor1764000600000 } from './1764000600000-sammantradeskallor';
import { Stegar1764000700000 } from './1764000700000-stegar';
import { Rapportering1764000800000 } from './1764000800000-rapportering';
import { ExternaSvar1764000900000 } from './1764000900000-externa-svar';
import { Diarienummer1764001100000 } from './1764001100000-diarienummer';
import { Gallring1764001100100 } from './1764001100100-gallring';
import { Innehavarbyten1764001100200 } from './1764001100200-innehavarbyten';
import { Organremisser1764001100300 } from './1764001100300-organremisser';
import { ExternaKvitton1764001100400 } from './1764001100400-externa-kvitton';
import { Sessioner1764001100500 } from './1764001100500-sessioner';
import { Kalenderadresser1764001100600 } from './1764001100600-kalenderadresser';
import { Motesarenden1764001100700 } from './1764001100700-motesarenden';

/** Every migration in order. A released one is never changed: what comes after is a new one. */
export const MIGRATIONER = [
  Organisation1764000000000,
  Arenden1764000100000,
  Utskick1764000200000,
  Radskydd1764000300000,
  Rattigheter1764000400000,
  Kommunhandelser1764000500000,
  OrganisationOverTid1764000500100,
  Jav1764000500200,
  Sammantradeskallor1764000600000,
  Stegar1764000700000,
  Rapportering1764000800000,
  ExternaSvar1764000900000,
  Diarienummer1764001100000,
  Gallring1764001100100,
  Innehavarbyten1764001100200,
  Organremisser1764001100300,
  ExternaKvitton1764001100400,
  Sessioner1764001100500,
  Kalenderadresser1764001100600,
  Motesarenden1764001100700,
] as const;
