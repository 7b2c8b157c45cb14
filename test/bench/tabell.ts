import type { Rapport } from './rapport';

const RUBRIKER = ['Mätt', 'n', 'median', 'p95', 'mål', 'enhet'] as const;

/** The report as a table for a terminal, in Swedish numbers. */
export function skrivTabell({ resultat, kvot, miljo }: Rapport): string {
  const rader = resultat.map(({ namn, n, median, p95, mal, enhet }) => [
    namn,
    tal(n, 0),
    tal(median),
    n === 1 ? '' : tal(p95),
    mal === null ? '' : `≤ ${tal(mal, 0)}`,
    enhet,
  ]);
  const bredder = RUBRIKER.map((rubrik, i) => Math.max(rubrik.length, ...rader.map((rad) => rad[i]?.length ?? 0)));
  const rad = (falt: readonly string[]): string =>
    falt
      .map((text, i) =>
        i === 0 || i === falt.length - 1 ? text.padEnd(bredder[i] ?? 0) : text.padStart(bredder[i] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [
    rad(RUBRIKER),
    rad(bredder.map((bredd) => '─'.repeat(bredd))),
    ...rader.map(rad),
    '',
    `Kommando över HTTP / ren SQL: ${tal(kvot.kvot, 2)} (95 %: ${tal(kvot.fran, 2)}–${tal(kvot.till, 2)}, ${tal(kvot.par, 0)} par)`,
    `Node ${miljo.node}, ${tal(miljo.karnor, 0)} kärnor (${miljo.processor}), belastning före ${miljo.last.map((l) => tal(l)).join(' ')}, mätt på ${tal(miljo.sekunder, 0)} s.`,
  ].join('\n');
}

const tal = (varde: number, decimaler = 1): string =>
  varde.toLocaleString('sv-SE', { minimumFractionDigits: decimaler, maximumFractionDigits: decimaler });
