import { tidpunkt } from '#domain';
import { Scenario } from '../format/scenario';
import type { Steg } from '../format/steg';
import type { Svar } from '../motor/api-klient';
import type { Notis } from '../spelning/notisbok';
import { radForNotis, radForSteg } from './rader';

const scenario = Scenario.parse({
  scenario: 'Prov',
  kommun: {
    namn: 'Ekeby',
    organ: { nav: { namn: 'Nämnden' } },
    befattningar: {
      chef: { namn: 'Skolchef', roll: 'FORVALTNINGSCHEF' },
      rektor: { namn: 'Rektor', roll: 'ENHETSCHEF' },
    },
    personer: { solveig: 'Solveig Tall', reidar: 'Reidar Vik' },
    innehav: [
      { befattning: 'rektor', person: 'solveig', from: '2019-01-01', tom: '2024-12-31' },
      { befattning: 'chef', person: 'solveig', from: '2025-01-01' },
    ],
    behorigheter: [{ person: 'reidar', roll: 'KS_KANSLI', from: '2023-01-01' }],
  },
  lasare: 'solveig',
  granskning: {},
  atgarder: { mall: 'Ta fram en mall' },
  steg: [{ nar: '2025-03-03 10:00', text: 'Tiden går' }],
});

const godtaget: Svar = { status: 200, kropp: {}, etag: null };
const steg = (andrat: Partial<Steg>): Steg => ({ nar: '2025-03-03 10:00', vem: 'solveig', ...andrat });

describe('raden om ett steg', () => {
  it('säger vem, med dagens befattning, och vad det gäller', () => {
    expect(radForSteg(steg({ gor: 'accepteraAtgard', pa: '$atgard.mall' }), godtaget, scenario)).toEqual({
      tid: '2025-03-03 10:00',
      slag: 'HANDLING',
      vem: 'Solveig Tall, skolchef',
      vad: 'Acceptera åtgärd ”Ta fram en mall”.',
    });
    expect(radForSteg(steg({ vem: 'reidar', las: 'revisionsarenden/$arende.nav' }), godtaget, scenario)).toMatchObject({
      slag: 'LASNING',
      vem: 'Reidar Vik, ks kansli',
      vad: 'Läser revisionsarenden/nav.',
    });
  });

  it('har filens egna ord när det finns några', () => {
    expect(radForSteg(steg({ gor: 'kalla', text: 'Skickar kallelsen' }), godtaget, scenario)?.vad).toBe(
      'Skickar kallelsen.',
    );
  });

  it('finns inte för ett steg som bara väntar', () => {
    expect(radForSteg({ nar: '2025-03-03 10:00' }, null, scenario)).toBeNull();
  });
});

describe('raden om ett besked', () => {
  const notis: Notis = {
    ...{ id: 'k', organ: 'nav', slag: 'ESKALERING', bevakning: 'ATGARD', varfor: '', atgard: 'mall' },
    ...{ tid: tidpunkt('2025-03-03T06:30:00.000Z'), dag: '2025-03-03', forfaller: '2025-02-24' },
    ...{ rubrik: 'Åtgärden ska vara klar', till: ['chef'], personer: ['solveig'], iStalletFor: ['rektor'] },
    ...{ serie: 'atgard', vantar: [] },
  };

  it('säger i vems ställe och hur sent', () => {
    expect(radForNotis(notis, scenario.kommun)).toEqual({
      tid: '2025-03-03 07:30',
      slag: 'ESKALERING',
      vem: 'Skolchef (i stället för Rektor, som är vakant)',
      vad: 'Åtgärden ska vara klar. Försenat sedan den 24 februari 2025.',
    });
  });

  it('säger när ingen fanns att säga det till', () => {
    expect(radForNotis({ ...notis, till: [], iStalletFor: [] }, scenario.kommun).vem).toBe('ingen');
  });
});
