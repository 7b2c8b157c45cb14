import type { Farg, Kvartalsstatus } from '#domain';
import type { Lage } from '../layout/ikoner';

/** The colours by shape and word; what they mean is FARGDEFINITION. */
export const FARGORD: Readonly<Record<Farg, Readonly<{ lage: Lage; ord: string }>>> = {
  GRON: { lage: 'klar', ord: 'GRÖN' },
  GUL: { lage: 'risk', ord: 'GUL' },
  ROD: { lage: 'forsenad', ord: 'RÖD' },
  GRA: { lage: 'vilar', ord: 'GRÅ' },
};

type Fristutfall = Kvartalsstatus['granskningar'][number]['svar']['motGallande'];

/** How a reply stood against a frist when the report was made. */
export function fristtext({ utfall, dagar }: Fristutfall): Readonly<{ lage: Lage; ord: string }> {
  if (utfall === 'SEN') return { lage: 'forsenad', ord: dagar === 1 ? '1 dag sent' : `${String(dagar)} dagar sent` };
  return utfall === 'I_TID' ? { lage: 'klar', ord: 'I tid' } : { lage: 'vilar', ord: 'Väntas' };
}
