import type { Genomforandeaxel, Rekommendationslage } from '#domain';
import type { Lage } from '../layout/ikoner';

/** Shape and word of a place on an axis; the shape is never alone. */
export type Axelord = Readonly<{ lage: Lage; ord: string }>;

/** How far the reply to a recommendation has come. */
export const SVARSAXEL_ORD: Readonly<Record<Rekommendationslage['svar'], Axelord>> = {
  OBESVARAD: { lage: 'risk', ord: 'Bemötande saknas' },
  UNDER_BEREDNING: { lage: 'ifas', ord: 'Bemötande skrivet' },
  BESLUTAD: { lage: 'ifas', ord: 'Beslutat av nämnden' },
  EXPEDIERAD: { lage: 'ifas', ord: 'Skickat till revisorerna' },
  MOTTAGEN: { lage: 'klar', ord: 'Revisorerna har svaret' },
  KOMPLETTERAS: { lage: 'risk', ord: 'Revisorerna vill veta mer' },
  GODTAGEN: { lage: 'klar', ord: 'Godtaget av revisorerna' },
};

/** How far what was promised has come. */
export const GENOMFORANDEAXEL_ORD: Readonly<Record<Genomforandeaxel, Axelord>> = {
  EJ_BESLUTAT: { lage: 'vilar', ord: 'Inte beslutat än' },
  INGET_ATT_GENOMFORA: { lage: 'nej', ord: 'Inget att genomföra' },
  ATGARD_SAKNAS: { lage: 'risk', ord: 'Åtgärd saknas' },
  EJ_PABORJAT: { lage: 'vilar', ord: 'Inte börjat' },
  BLOCKERAT: { lage: 'forsenad', ord: 'Väntar på någon annan' },
  PAGAR: { lage: 'ifas', ord: 'Pågår' },
  KLARMARKERAT: { lage: 'ifas', ord: 'Markerat som klart' },
  GENOMFORT: { lage: 'klar', ord: 'Genomfört' },
  UTGATT: { lage: 'nej', ord: 'Avslutat utan åtgärd' },
};
