import { organIArendenyckel } from '../format/arendenyckel';
import type { Scenario } from '../format/scenario';
import type { Steg } from '../format/steg';
import { granskaArendeval } from './granska-arendeval';
import { granskaForvantan } from './granska-forvantan';
import { granskaHandling } from './granska-handling';
import { granskaReferens } from './granska-referenser';
import type { Brist } from './granska-varde';
import type { Vag } from './kalla';
import { Nyckelkontroll } from './nyckelkontroll';

/** Everything about the steps that can be known to be wrong beforehand. */
export function granskaSteg(scenario: Scenario): readonly Brist[] {
  const nycklar = new Nyckelkontroll(scenario);
  return scenario.steg.flatMap((steg, i) => {
    const vag: Vag = ['steg', i];
    return [
      ...granskaTid(scenario.steg[i - 1], steg, vag),
      ...nycklar.krav('person', steg.vem, [...vag, 'vem']),
      ...nycklar.krav('organ', organetFor(scenario, steg.arende), [...vag, 'arende']),
      ...granskaArendeval(scenario, steg, vag),
      ...granskaLasning(scenario, steg, vag),
      ...granskaHandling(scenario, steg, vag),
      ...granskaForvantan(scenario, steg.forvanta, [...vag, 'forvanta']),
    ];
  });
}

const organetFor = (scenario: Scenario, nyckel: string | undefined): string | undefined =>
  nyckel === undefined ? undefined : organIArendenyckel(scenario, nyckel);

function granskaTid(forra: Steg | undefined, { nar }: Steg, vag: Vag): readonly Brist[] {
  if (forra === undefined || forra.nar <= nar) return [];
  return [{ vag: [...vag, 'nar'], text: `Steget är före det förra (${forra.nar}). Stegen står i tidsordning.` }];
}

const granskaLasning = (scenario: Scenario, { las }: Steg, vag: Vag): readonly Brist[] =>
  (las ?? '')
    .split('/')
    .filter((del) => del.startsWith('$'))
    .flatMap((del) => granskaReferens(scenario, del, [...vag, 'las']));
