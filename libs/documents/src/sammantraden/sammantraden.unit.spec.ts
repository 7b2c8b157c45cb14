import { tolkaSammantraden } from '.';

const CSV = `\ufeffOrgan;Datum;AU;Manusstopp;Kallelse;Justering;Id
NAV;2025-03-20;2025-03-06;;;;nav-mars
"Nämnden; den andra";2025-04-24;;2025-04-01;2025-04-17;2025-05-02;
`;

const ics = (...rader: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', ...rader, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

describe('en sammanträdeskalender i CSV', () => {
  it('läses som svenska Excel skriver den: BOM, semikolon, rubriker i valfri skrift', () => {
    const { rader, fel } = tolkaSammantraden('CSV', CSV);
    expect(fel).toEqual([]);
    expect(rader.map((r) => [r.organ, r.datum, r.auDatum, r.manusstopp, r.planeradJustering, r.kallId])).toEqual([
      ['NAV', '2025-03-20', '2025-03-06', null, null, 'nav-mars'],
      ['Nämnden; den andra', '2025-04-24', null, '2025-04-01', '2025-05-02', null],
    ]);
  });

  it('säger för varje rad vad som är fel, och läser de andra', () => {
    const fil = 'organ,datum,au\nNAV,2025-02-30,i mars\nNAV,2025-03-20,\nNAV,,';
    const { rader, fel } = tolkaSammantraden('CSV', fil);
    expect(rader).toHaveLength(1);
    expect(fel.map((f) => [f.rad, f.text.split(' är ')[0]])).toEqual([
      [2, '”2025-02-30” i kolumnen datum'],
      [2, '”i mars” i kolumnen au'],
      [4, '”” i kolumnen datum'],
    ]);
  });

  it.each([
    ['', 'Kolumnen ”organ” och ”datum” saknas i rubrikraden.'],
    ['namn;dag\nNAV;2025-03-20', 'Kolumnen ”organ” och ”datum” saknas i rubrikraden.'],
    ['organ;datum\nNAV;2025-03-20;för;många', 'Filen går inte att läsa som en tabell'],
    ['organ;datum\n"NAV;2025-03-20', 'Filen går inte att läsa som en tabell'],
  ])('%j är ingen kalender', (fil, text) => {
    const { rader, fel } = tolkaSammantraden('CSV', fil);
    expect([rader, fel[0]?.text.startsWith(text)]).toEqual([[], true]);
  });
});

describe('en sammanträdeskalender i iCalendar', () => {
  it('känner sammanträdet på dess UID och dag', () => {
    const fil = ics('UID:1@kommunen.example', 'SUMMARY:NAV sammanträde', 'DTSTART;VALUE=DATE:20250320');
    expect(tolkaSammantraden('ICS', fil)).toMatchObject({
      fel: [],
      rader: [{ organ: 'NAV sammanträde', datum: '2025-03-20', kallId: '1@kommunen.example' }],
    });
  });

  it('tar dagen i Sverige, också när tiden står i UTC', () => {
    const sent = ics('UID:1', 'SUMMARY:NAV', 'DTSTART:20250319T233000Z');
    const lokal = ics('UID:1', 'SUMMARY:NAV', 'DTSTART;TZID=Europe/Stockholm:20250320T090000');
    expect([sent, lokal].map((fil) => tolkaSammantraden('ICS', fil).rader[0]?.datum)).toEqual([
      '2025-03-20',
      '2025-03-20',
    ]);
  });

  it.each([
    ['RRULE:FREQ=MONTHLY', 'NAV upprepas.'],
    ['STATUS:CANCELLED', 'NAV är inställt.'],
  ])('läser inte in det som inte är ett sammanträde en dag: %s', (rad, text) => {
    const { rader, fel } = tolkaSammantraden('ICS', ics('SUMMARY:NAV', 'DTSTART;VALUE=DATE:20250320', rad));
    expect([rader, fel[0]?.text.startsWith(text)]).toEqual([[], true]);
  });

  it('är ingen kalender när texten är något annat', () => {
    expect(tolkaSammantraden('ICS', '<html>').fel).toHaveLength(1);
    expect(tolkaSammantraden('ICS', ics('SUMMARY:NAV')).fel[0]?.text).toBe('NAV har ingen dag som går att läsa.');
  });
});
