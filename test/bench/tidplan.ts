import * as d from '#domain';
import { matning, type Matning } from './matning';

const PLANERINGAR = 1_000;
const OMGANGAR = 9;

/**
 * One case against twelve meetings of its nämnd: every chain of days with class and warnings, the choice and the other ways
 * out. Processor time of one planning, as the mean of many.
 */
export function matTidplan(): readonly Matning[] {
  const prov = Array.from({ length: OMGANGAR }, () => {
    const borjan = process.cpuUsage();
    for (let n = 0; n < PLANERINGAR; n += 1) d.planera(UNDERLAG);
    const { user, system } = process.cpuUsage(borjan);
    return (user + system) / 1000 / PLANERINGAR;
  });
  return [matning('Tidplan, ett ärende och tolv sammanträden (processortid)', 'ms', prov)];
}

/** Every fourth week from the letter of case A, with arbetsutskott a fortnight before. */
const UNDERLAG = {
  ...{ inkommen: d.datum('2025-01-17'), idag: d.datum('2025-01-17'), svarSenast: d.datum('2025-12-31') },
  remissSkickad: null,
  organ: {
    ...{ id: 'nav', namn: 'Nämnden', forkortning: null, gallerFran: d.datum('2020-01-01'), gallerTill: null },
    ...{ eftertradareId: null, planparametrar: {} },
  },
  sammantraden: Array.from({ length: 12 }, (_, n) => ({
    ...{ id: String(n), organId: 'nav', datum: d.laggTillDagar(d.datum('2025-02-13'), n * 28) },
    auDatum: d.laggTillDagar(d.datum('2025-02-13'), n * 28 - 14),
    ...{ manusstopp: null, kallelseUt: null, planeradJustering: null },
  })),
  kalender: d.SVENSK_KALENDER,
} satisfies Parameters<typeof d.planera>[0];
