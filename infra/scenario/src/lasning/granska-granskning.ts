import { RegistreraGranskning } from '#contracts';
import type { Scenario } from '../format/scenario';
import { granskaReferenser } from './granska-referenser';
import { granskaVarde, type Brist } from './granska-varde';
import { medPlatshallare } from './platshallare';

/** Whether the granskning is one that the API can be given. */
export const granskaGranskning = (scenario: Scenario): readonly Brist[] => [
  ...granskaReferenser(scenario, scenario.granskning, ['granskning']),
  ...granskaVarde(RegistreraGranskning, medPlatshallare(scenario.granskning, scenario), ['granskning']),
];
