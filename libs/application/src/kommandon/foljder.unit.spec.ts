import { ARENDEKOMMANDON } from '.';
import { FORSOK } from '../../../../test/support/modell/liv';

describe('följderna av slumpade kommandon', () => {
  it('prövar varje kommando som finns, och inget annat', () => {
    expect(Object.keys(FORSOK).sort()).toEqual(ARENDEKOMMANDON.map(({ namn }) => namn).sort());
  });
});
