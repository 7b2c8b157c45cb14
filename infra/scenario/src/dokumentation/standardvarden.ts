import { STANDARDPARAMETRAR, STANDARDSTEGAR, type Steg, type Stege } from '#domain';

/** The ladders and the planning days that hold where a kommun has set none, as text for the README. */
export const standardvarden = (): string =>
  [...Object.values(STANDARDSTEGAR).map(stegen), '', ...Object.entries(STANDARDPARAMETRAR).map(parametern)].join('\n');

function stegen({ id, nyUppgift, steg, darefterVar }: Stege): string {
  const delar = [
    ...(nyUppgift === null ? [] : [`ny: ${nyUppgift}`]),
    ...steg.map(steget),
    ...(darefterVar === null ? [] : [`sedan var ${String(darefterVar)}:e`]),
  ];
  return `${id.padEnd(9)}${delar.join(', ')}`;
}

const steget = ({ arbetsdagar, till, slag }: Steg): string =>
  `${arbetsdagar > 0 ? '+' : ''}${String(arbetsdagar)} ${till}${slag === 'ESKALERING' ? ' (eskalering)' : ''}`;

const parametern = ([namn, varde]: readonly [string, number | string | null]): string =>
  `${namn.padEnd(24)}${String(varde ?? 'ingen')}`;
