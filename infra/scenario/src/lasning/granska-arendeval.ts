import { finnKommando, REGISTRERA_GRANSKNING } from '../format/kommando';
import { pekarInIArendet } from '../format/referens';
import type { Scenario } from '../format/scenario';
import type { Steg } from '../format/steg';
import type { Brist } from './granska-varde';
import type { Vag } from './kalla';
import { organSomSvarar } from './organ-som-svarar';

/** When several organ must answer, a step about a case says whose. */
export function granskaArendeval(scenario: Scenario, steg: Steg, vag: Vag): readonly Brist[] {
  const organ = organSomSvarar(scenario);
  if (steg.arende !== undefined || organ.length < 2 || !gallerEttArende(steg)) return [];
  return [{ vag, text: `Flera organ har ärenden. Säg vilket det gäller: lägg till arende: ${organ.join(' eller ')}.` }];
}

function gallerEttArende({ gor, las, med, forvanta }: Steg): boolean {
  const { arende, svarStatus, handelser, svar } = forvanta ?? {};
  const omLaget = [arende, svarStatus, handelser].some((del) => del !== undefined);
  const kommando = gor !== undefined && finnKommando(gor) !== null;
  const urArendet = [las?.split('/'), svar, gor === REGISTRERA_GRANSKNING ? med : null];
  return kommando || omLaget || pekarInIArendet(urArendet);
}
