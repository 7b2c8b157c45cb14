import type { Falt } from './falt';
import { kommandoreferens, type Kommandopost } from './kommandoreferens';

/** Every command with its fields, as text: for the terminal and for the README. Fields in brackets may be left out. */
export const kommandolista = (): string => kommandoreferens().map(block).join('\n\n');

const block = ({ namn, rubrik, beskrivning, pa, roller, falt }: Kommandopost): string =>
  [
    `${namn}${pa === null ? '' : `   pa: $${pa}.<nyckel>`}`,
    `  ${rubrik}. ${beskrivning}`,
    `  Rätt: ${roller.join(', ')}`,
    ...falt.flatMap((ett) => rader(ett, '    ')),
  ].join('\n');

function rader({ namn, vad, kravs, beskrivning, under }: Falt, indrag: string): readonly string[] {
  const slut = beskrivning === '' ? '' : ` – ${beskrivning}`;
  return [
    `${indrag}${kravs ? namn : `[${namn}]`}: ${vad}${slut}`,
    ...under.flatMap((falt) => rader(falt, `${indrag}  `)),
  ];
}
