import { arendevag } from './vagar';

/** The pages of one case, in the order people go. */
const ARENDESIDOR = [
  { val: 'OVERSIKT', vag: '', namn: 'Översikt' },
  { val: 'PLAN', vag: '/plan', namn: 'Plan' },
  { val: 'YTTRANDE', vag: '/yttrande', namn: 'Yttrande' },
  { val: 'REKOMMENDATIONER', vag: '/rekommendationer', namn: 'Rekommendationer' },
  { val: 'HANDELSER', vag: '/handelser', namn: 'Händelser' },
] as const;

export type Arendesida = (typeof ARENDESIDOR)[number]['val'];

/** Between the pages of a case. */
export const Arendemeny = ({ arendeId, aktiv }: Readonly<{ arendeId: string; aktiv: Arendesida }>) => (
  <nav class="rv-undernav" aria-label="Ärendet">
    <ul>
      {ARENDESIDOR.map(({ val, vag, namn }) => (
        <li key={val}>
          <a href={`${arendevag(arendeId)}${vag}`} aria-current={val === aktiv ? 'page' : undefined}>
            {namn}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
