import { datum, type Organ } from '#domain';
import { lasBegaran } from '../formular/las-begaran';
import { Formular } from '../formular/las-formular';
import { REGISTRERINGSAKT } from './registreringsakt';

const IDAG = datum('2025-01-17');
const organ = (id: string, namn: string): Organ => ({
  ...{ id, namn, forkortning: null, gallerFran: datum('2020-01-01'), gallerTill: null, eftertradareId: null },
  planparametrar: {},
});
const SOCIAL = organ('4b1f9a52-8a53-4a0c-9a3c-1d2e3f405162', 'Socialnämnden');
const SKOLA = organ('5b1f9a52-8a53-4a0c-9a3c-1d2e3f405162', 'Skolnämnden');

const GRUNDEN: readonly (readonly [string, string])[] = [
  ['titel', 'Granskning av ungas väg till arbete'],
  ['rapportdatum', '15 januari 2025'],
  ['missivdatum', '15 januari 2025'],
  ['inkommen', '2025-01-17'],
  ['svarSenast', '31 mars'],
  ['narKlartBegart', 'nej'],
];
const last = (alla: readonly Organ[], ...svar: readonly (readonly [string, string])[]) =>
  lasBegaran(
    { falt: REGISTRERINGSAKT.sida({ organ: alla, idag: IDAG }).falt, schema: REGISTRERINGSAKT.schema },
    new Formular(new URLSearchParams([...GRUNDEN, ...svar].map(([namn, varde]) => [namn, varde]))),
    IDAG,
  );

describe('Att registrera en granskning till flera nämnder', () => {
  it('riktar en rekommendation till en av dem, och de andra till alla', () => {
    const begaran = last(
      [SOCIAL, SKOLA],
      ['organIds', SOCIAL.id],
      ['organIds', SKOLA.id],
      ['rekommendationer.0.text', 'Till båda.'],
      ['rekommendationer.1.text', 'Bara till skolan.'],
      ['rekommendationer.1.organIds.0', SKOLA.id],
    );

    expect(begaran).toMatchObject({
      ok: true,
      begaran: {
        organIds: [SOCIAL.id, SKOLA.id],
        rekommendationer: [
          { nummer: 1, organIds: null },
          { nummer: 2, organIds: [SKOLA.id] },
        ],
      },
    });
  });

  it('går till samtliga utan att de räknas upp', () => {
    expect(last([SOCIAL, SKOLA], ['samtliga', 'ja'], ['rekommendationer.0.text', 'Till alla.'])).toMatchObject({
      ok: true,
      begaran: { samtliga: true, organIds: [] },
    });
  });

  it('frågar inte vem en rekommendation gäller när det bara finns en nämnd', () => {
    const { falt } = REGISTRERINGSAKT.sida({ organ: [SOCIAL], idag: IDAG });
    expect(JSON.stringify(falt)).not.toContain('Gäller bara');
  });
});
