import { datum, tidpunkt } from '#domain';
import ICAL from 'ical.js';
import { skrivKalender, type Kalenderdag } from './skriv-kalender';

const DAG: Kalenderdag = {
  ...{ uid: 'atgard/1@revisionsvakt', dag: datum('2025-12-31'), adress: 'https://rv.example/arenden/1' },
  ...{ rubrik: 'Genomför en åtgärd', text: 'Rutin; med \\ och,\nny rad' },
};
const skriv = (...dagar: readonly Kalenderdag[]): string =>
  skrivKalender({ namn: 'Mina dagar', dagar, skriven: tidpunkt('2025-01-17T09:00:00.000Z') });
const last = (fil: string) =>
  new ICAL.Component(ICAL.parse(fil) as [string, unknown[], unknown[]])
    .getAllSubcomponents('vevent')
    .map((komponent) => new ICAL.Event(komponent));

describe('En kalenderfil', () => {
  it('läses av ett annat program som den skrevs, med hela dagar över årsskiftet', () => {
    const [handelse] = last(skriv(DAG));

    expect([handelse?.uid, handelse?.summary, handelse?.description]).toEqual([DAG.uid, DAG.rubrik, DAG.text]);
    expect([handelse?.startDate.toString(), handelse?.endDate.toString()]).toEqual(['2025-12-31', '2026-01-01']);
    expect(handelse?.startDate.isDate).toBe(true);
  });

  it('har rader som varje program kan läsa: högst 75 byte, med CRLF', () => {
    const rader = skriv({ ...DAG, text: 'åäö '.repeat(100) }).split('\r\n');

    expect(rader.filter((rad) => Buffer.byteLength(rad) > 75)).toEqual([]);
    expect(rader.some((rad) => rad.includes('\n'))).toBe(false);
  });

  it('låter ingen text bli något annat än text', () => {
    const [handelse, ...fler] = last(skriv({ ...DAG, rubrik: 'X\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Y' }));

    expect(fler).toEqual([]);
    expect(handelse?.uid).toBe(DAG.uid);
  });

  it('är en kalender också utan dagar', () => {
    expect(last(skriv())).toEqual([]);
    expect(skriv()).toContain('X-WR-CALNAME:Mina dagar');
  });
});
