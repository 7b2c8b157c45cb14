import {
  STANDARDREGLER,
  SVENSK_KALENDER,
  aterrapportera,
  avsluta,
  bevakningar,
  datum,
  kontrolleraEffekt,
  tidpunktIStockholm,
  type Tidpunkt,
} from '#domain';
import { POSTER, arende, den, forstaAtgard, organisation, type Givet } from '../../../../test/support/situationer';
import { serienyckel } from '../portar';
import { skaVackas } from './vakning';

const kl0730 = (dag: string): Tidpunkt => tidpunktIStockholm(datum(dag), '07:30');

/** Whether the workflow of a case that would look next at `vaknar` must be told that the case has become `till`. */
function vacks(till: Givet, vaknar: Tidpunkt | null, gjorda: readonly (readonly [string, number])[] = []): boolean {
  const bevakade = bevakningar(till.arende, {
    ...{ organisation, kalender: SVENSK_KALENDER, sammantraden: [] },
    idag: datum('2025-01-22'),
  });
  return skaVackas({ arende: till.arende, version: 1, vaknar }, till.arende, bevakade, {
    kalender: SVENSK_KALENDER,
    stegar: STANDARDREGLER('nav'),
    sistGjorda: new Map(gjorda),
  });
}

describe('ett ändrat ärendes workflow', () => {
  // The remiss of Wednesday 22 January is told of on Thursday; svar senast 31 March first reminds on 17 February.
  const remissen = (id: string) =>
    serienyckel({ nyckel: `remiss/${id}`, startar: tidpunktIStockholm(datum('2025-01-22'), '12:00') });

  it('väcks när något nytt förfaller före den väckning som redan är bestämd', () => {
    expect(vacks(arende.remitterat(), kl0730('2025-02-17'))).toBe(true);
  });

  it('får sova när det nya förfaller just då, eller senare', () => {
    expect(vacks(arende.remitterat(), kl0730('2025-01-23'))).toBe(false);
    expect(vacks(arende.planerat(), kl0730('2025-02-17'))).toBe(false);
  });

  it('får sova när det som kunde ha förfallit redan är gjort', () => {
    const remitterat = arende.remitterat();
    const beskedHarGatt = remitterat.arende.remisser.map(({ id }) => [remissen(id), 0] as const);
    expect(vacks(remitterat, kl0730('2025-02-11'), beskedHarGatt)).toBe(false);
    expect(vacks(remitterat, kl0730('2025-02-11'))).toBe(true);
  });

  it('väcks när det inte är känt när det ser efter nästa gång', () => {
    expect(vacks(arende.planerat(), null)).toBe(true);
  });

  it('väcks när ärendet är avslutat och inget mer ska följas upp', () => {
    const verifierat = arende.verifierat();
    const avslutat = verifierat
      .gor(
        kontrolleraEffekt,
        { atgardId: forstaAtgard(verifierat).id, uppnadd: true, text: 'Den hjälpte.' },
        den('2025-11-19', POSTER.avdelningschef),
      )
      .gor(
        aterrapportera,
        { paragraf: '§ 61', datum: datum('2025-11-20'), text: 'Båda åtgärderna är klara.' },
        den('2025-11-20'),
      )
      .gor(avsluta, { paragraf: '§ 62', datum: datum('2025-11-20') }, den('2025-11-20'));
    expect(vacks(avslutat, kl0730('2025-12-04'))).toBe(true);
  });
});
