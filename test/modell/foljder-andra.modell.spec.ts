import { provaFoljder, sallanNatt } from '../support/modell/prova-foljder';

const FRO = 20_260_117;
const ANTAL = 50_000;

describe('vilka kommandon som än följer på varandra, medan tiden går och kommunen ändras (andra delen)', () => {
  it('håller varje regel om ärenden, åtgärder och påminnelser, och ärendet kan alltid avslutas', () => {
    const spelat = provaFoljder(FRO, ANTAL);
    // What is refused proves little: most must be done, and everything must be reached.
    expect(spelat.andelGjorda).toBeGreaterThan(0.8);
    expect(sallanNatt(spelat, 40)).toEqual([]);
  });
});
