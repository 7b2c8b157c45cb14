import { REGISTRERA_GRANSKNING } from '../format/kommando';
import { pekarInIArendet } from '../format/referens';
import type { Scenario } from '../format/scenario';
import type { Steg } from '../format/steg';
import type { Brist } from './granska-varde';
import type { Vag } from './kalla';

/** When several organ must answer, a step about a case says whose. */
export function granskaArendeval({ granskning }: Scenario, steg: Steg, vag: Vag): readonly Brist[] {
  const organ = granskning['organIds'];
  if (steg.arende !== undefined || !Array.isArray(organ) || organ.length < 2 || !gallerEttArende(steg)) return [];
  const nycklar = organ.map((referens) => String(referens).replace('$organ.', ''));
  return [
    { vag, text: `Flera organ har ärenden. Säg vilket det gäller: lägg till arende: ${nycklar.join(' eller ')}.` },
  ];
}

function gallerEttArende({ gor, las, forvanta }: Steg): boolean {
  const { arende, svarStatus, handelser, svar } = forvanta ?? {};
  const omLaget = arende !== undefined || svarStatus !== undefined || handelser !== undefined;
  const kommando = gor !== undefined && gor !== REGISTRERA_GRANSKNING;
  return kommando || omLaget || pekarInIArendet([las?.split('/'), svar]);
}
