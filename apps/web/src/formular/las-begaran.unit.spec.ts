import { datum } from '#domain';
import { z } from 'zod';
import type { Falt } from './falt';
import { Formular } from './las-formular';
import { lasBegaran } from './las-begaran';

const IDAG = datum('2025-02-17');

const schema = z.strictObject({
  text: z.string().max(5, { error: 'Texten är längre än 5 tecken.' }),
  dag: z.iso.date().optional(),
  antal: z.int().optional(),
  poster: z.array(z.string()).min(1, { error: 'Ange minst en.' }),
  godkand: z.boolean(),
  bevis: z.array(z.strictObject({ slag: z.enum(['TEXT', 'LANK']), innehall: z.string() })).default([]),
  rader: z.array(z.strictObject({ vad: z.string(), nar: z.string() })).default([]),
});

const FALT: readonly Falt[] = [
  { slag: 'TEXT', namn: 'text', etikett: 'Vad hände?', saknas: 'Skriv vad som hände' },
  { slag: 'DATUM', namn: 'dag', etikett: 'Dag', riktning: 'FRAM' },
  { slag: 'TAL', namn: 'antal', etikett: 'Antal' },
  { slag: 'FLERVAL', namn: 'poster', etikett: 'Vilka?', saknas: 'Välj minst en', alternativ: [] },
  { slag: 'KRYSS', namn: 'godkand', etikett: 'Godkänd' },
  { slag: 'GIVET', namn: 'bevis.0.slag', varde: 'TEXT' },
  { slag: 'TEXT', namn: 'bevis.0.innehall', etikett: 'Text' },
  { slag: 'GIVET', namn: 'bevis.1.slag', varde: 'LANK' },
  { slag: 'RAD', namn: 'bevis.1.innehall', etikett: 'Länk' },
  {
    slag: 'GRUPP',
    rubrik: 'Rader',
    falt: [0, 1].flatMap((i) => [
      {
        slag: 'RAD' as const,
        namn: `rader.${String(i)}.vad`,
        etikett: 'Vad',
        saknas: `Skriv vad på rad ${String(i + 1)}`,
      },
      {
        slag: 'RAD' as const,
        namn: `rader.${String(i)}.nar`,
        etikett: 'När',
        saknas: `Skriv när på rad ${String(i + 1)}`,
      },
    ]),
  },
];

const las = (svar: string) => lasBegaran({ falt: FALT, schema }, new Formular(new URLSearchParams(svar)), IDAG);
const HELT = 'text=Klart&poster=a';

describe('Det någon fyller i', () => {
  it('blir en begäran: text, dag, tal, flera val och kryss', () => {
    expect(las('text=+Klart+&dag=31+mars&antal=3&poster=a&poster=b&godkand=ja')).toEqual({
      ok: true,
      begaran: {
        ...{ text: 'Klart', dag: '2025-03-31', antal: 3, poster: ['a', 'b'], godkand: true },
        ...{ bevis: [], rader: [] },
      },
    });
  });

  it('lämnar bort rader där inget är skrivet, och flyttar upp dem som följer', () => {
    const utfall = las(`${HELT}&bevis.1.innehall=https://a.example`);
    expect(utfall).toMatchObject({ begaran: { bevis: [{ slag: 'LANK', innehall: 'https://a.example' }], rader: [] } });
  });

  it('får alla fel på en gång, i formulärets ordning och med frågans egna ord när svaret saknas', () => {
    expect(las('dag=snart&antal=tre')).toEqual({
      ok: false,
      fel: [
        { namn: 'text', text: 'Skriv vad som hände' },
        { namn: 'dag', text: 'Datumet finns inte. Skriv till exempel 2025-03-31 eller 31 mars 2025.' },
        { namn: 'antal', text: 'Skriv ett tal med siffror.' },
        { namn: 'poster', text: 'Välj minst en' },
      ],
    });
  });

  it('får felet på den rad det gäller, också när raden har flyttats upp', () => {
    expect(las(`${HELT}&rader.1.vad=Rutin`)).toEqual({
      ok: false,
      fel: [{ namn: 'rader.1.nar', text: 'Skriv när på rad 2' }],
    });
  });

  it('får schemats egen mening när svaret finns men inte går att ta emot', () => {
    expect(las('text=Alldeles+för+långt&poster=a')).toEqual({
      ok: false,
      fel: [{ namn: 'text', text: 'Texten är längre än 5 tecken.' }],
    });
  });

  it('tar inte emot något som formuläret inte frågar efter', () => {
    expect(las(`${HELT}&__proto__.x=1&annat=2`)).toMatchObject({ ok: true });
  });
});
