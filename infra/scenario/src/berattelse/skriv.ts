import { datum, svensktDatum } from '#domain';
import type { Forloppsrad } from './forlopp';

const VECKODAGAR = ['Söndag', 'Måndag', 'Tisdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lördag'];

const BESKED: Readonly<Partial<Record<Forloppsrad['slag'], string>>> = {
  NY_UPPGIFT: 'ny uppgift till ',
  PAMINNELSE: 'PÅMINNELSE till ',
  ESKALERING: 'ESKALERING till ',
};

/** Writes the account as it happens, with a heading for each day. */
export class Berattare {
  private dag = '';

  constructor(private readonly skriv: (rad: string) => void) {}

  readonly beratta = (rad: Forloppsrad): void => {
    const dag = rad.tid.slice(0, 10);
    if (dag !== this.dag) this.skriv(`\n${dagrubrik(dag)}`);
    this.dag = dag;
    this.skriv(`  ${rad.tid.slice(11).replace(':', '.')}  ${mening(rad)}`);
  };
}

function mening({ slag, vem, vad }: Forloppsrad): string {
  return `${BESKED[slag] ?? ''}${vem === '' ? '' : `${vem}: `}${vad}`;
}

function dagrubrik(dag: string): string {
  const veckodag = VECKODAGAR[new Date(`${dag}T12:00:00Z`).getUTCDay()] ?? '';
  return `${veckodag} ${svensktDatum(datum(dag))}`;
}
