import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { lasScenario } from './las-scenario';
import { OlasligtScenario } from './scenariofel';

/** A whole small scenario; each test spoils one line of it. */
const SCENARIO = `scenario: Litet
kommun:
  namn: Ekeby
  organ:
    nav: { namn: Nämnden }
  befattningar:
    chef: { namn: Chef, roll: FORVALTNINGSCHEF, organ: nav }
    jurist: { namn: Jurist, roll: FORVALTNINGSJURIST, organ: nav, overordnad: chef }
  personer: { judit: Judit Berg }
  innehav:
    - { befattning: jurist, person: judit, from: 2020-01-01 }
  sammantraden:
    mars: { organ: nav, datum: 2025-03-20 }
lasare: judit
granskning:
  titel: Granskning
  rapportdatum: 2025-01-17
  missivdatum: 2025-01-17
  inkommen: 2025-01-17
  svarSenast: 2025-03-31
  narKlartBegart: true
  organIds: [$organ.nav]
  rekommendationer: [{ nummer: 1, text: Gör något. }]
atgarder: { rutin: Ta fram en rutin }
steg:
  - { nar: 2025-01-17 13:00, vem: judit, gor: registreraGranskning }
  - { nar: 2025-01-20 09:00, vem: judit, gor: registrera, med: { dnr: 2025-00022 } }
  - nar: 2025-02-14 09:00
    vem: judit
    gor: skrivBemotande
    med:
      rekommendationId: $rekommendation.1
      stallningstagande: INSTAMMER
      atgarder: [{ beskrivning: $beskrivning.rutin, ansvariga: [$befattning.chef] }]
  - { nar: 2025-04-02 09:00, vem: judit, gor: accepteraAtgard, pa: $atgard.rutin }
`;

describe('en scenariofil', () => {
  let mapp: string;
  beforeAll(() => {
    mapp = mkdtempSync(join(tmpdir(), 'revisionsvakt-scenariofil-'));
  });
  afterAll(() => {
    rmSync(mapp, { recursive: true });
  });

  const skriv = (innehall: string, namn = 'prov.yaml'): string => {
    const fil = join(mapp, namn);
    writeFileSync(fil, innehall);
    return fil;
  };

  /** Line and text of every error. */
  const felI = (innehall: string): readonly (readonly [number, string])[] => {
    try {
      lasScenario(skriv(innehall));
      return [];
    } catch (fel) {
      if (!(fel instanceof OlasligtScenario)) throw fel;
      return fel.fel.map(({ rad, text }) => [rad, text] as const);
    }
  };

  const felNar = (fran: string, till: string): readonly (readonly [number, string])[] => {
    expect(SCENARIO).toContain(fran);
    return felI(SCENARIO.replace(fran, till));
  };

  it('går att läsa när allt i den hänger ihop', () => {
    expect(felI(SCENARIO)).toEqual([]);
  });

  it('säger fil och rad när den inte är YAML', () => {
    expect(felNar('lasare: judit', 'lasare: judit\nlasare: judit')).toEqual([
      [15, 'Nyckeln står två gånger. Stryk den ena eller byt namn på den.'],
    ]);
    expect(felI('- bara\n- en lista\n')).toEqual([[1, expect.stringContaining('Filen ska börja med fält')]]);
    expect(() => lasScenario(join(mapp, 'saknas.yaml'))).toThrow(/saknas\.yaml:1: Filen .*saknas\.yaml finns inte\./);
  });

  it.each([
    ['ett fält som är felstavat', 'overordnad: chef', 'overordnat: chef', 8, 'Menade du overordnad?'],
    ['en roll som inte finns', 'roll: FORVALTNINGSCHEF', 'roll: CHEF', 7, 'Skriv någon av rollerna REGISTRATOR'],
    ['ett fält som saknas', '  namn: Ekeby\n', '', 2, 'Fältet namn saknas.'],
    ['en dag som inte finns', 'datum: 2025-03-20', 'datum: 2025-02-30', 13, 'Datumet finns inte.'],
    ['ett klockslag som saknas', '{ nar: 2025-01-20 09:00', '{ nar: 2025-01-20', 27, 'Skriv dag och klockslag'],
    ['siffror där det ska stå text', 'titel: Granskning', 'titel: 2025', 16, 'Sätt citattecken omkring'],
  ])('pekar ut %s', (...[, fran, till, rad, text]) => {
    expect(felNar(fran, till)).toEqual([[rad, expect.stringContaining(text)]]);
  });

  it.each([
    ['en person som inte finns', 'person: judit,', 'person: judith,', 11, 'Menade du judit?'],
    [
      'en befattning som inte finns',
      'overordnad: chef',
      'overordnad: direktor',
      8,
      'Lägg till den under kommun.befattningar.',
    ],
    ['ett kommando som inte finns', 'gor: registrera,', 'gor: registera,', 27, 'Menade du registrera?'],
    ['ett kommandofält som inte finns', 'dnr: 2025-00022', 'diarienummer: 2025-00022', 27, 'Här får stå: dnr.'],
    ['ett kommandofält som saknas', '      stallningstagande: INSTAMMER\n', '', 31, 'stallningstagande'],
    ['en hänvisning som inte finns', '$befattning.chef', '$post.chef', 34, '$post.chef är ingen hänvisning.'],
    ['en rekommendation som inte finns', '$rekommendation.1', '$rekommendation.2', 32, 'ingen rekommendation 2'],
    ['en åtgärd som inte finns', 'pa: $atgard.rutin', 'pa: $atgard.rutiner', 35, 'Menade du rutin?'],
    ['ett mål av fel slag', 'pa: $atgard.rutin', 'pa: $remiss.chef', 35, 'Skriv $atgard.<nyckel>.'],
    ['ett mål som saknas', ', pa: $atgard.rutin', '', 35, 'Lägg till pa: $atgard.<nyckel>.'],
    ['ett steg före det förra', 'nar: 2025-04-02', 'nar: 2025-01-02', 35, 'Stegen står i tidsordning.'],
    ['en handling utan person', 'vem: judit, gor: registrera,', 'gor: registrera,', 27, 'Säg vem'],
  ])('pekar ut %s', (...[, fran, till, rad, text]) => {
    expect(felNar(fran, till)).toContainEqual([rad, expect.stringContaining(text)]);
  });

  it('säger alla fel på en gång', () => {
    const fel = felI(SCENARIO.replace('person: judit,', 'person: x,').replace('gor: registrera,', 'gor: y,'));
    expect(fel.map(([rad]) => rad)).toEqual([11, 27]);
  });

  it('tar det gemensamma ur en fil bredvid, och pekar ut fel i rätt fil', () => {
    const [gemensamt = '', egna = ''] = SCENARIO.split('steg:');
    const bas = skriv(gemensamt.replace('scenario: Litet\n', '').replace('person: judit,', 'person: x,'), 'bas.yaml');
    const fil = skriv(`scenario: Litet\nutgarFran: bas.yaml\nsteg:${egna}`, 'utgar.yaml');
    expect(() => lasScenario(fil)).toThrow(new RegExp(`^${relative(process.cwd(), bas)}:10: `));
  });

  it('kräver att ett steg säger vems ärende det gäller när flera organ ska svara', () => {
    const tva = SCENARIO.replace('    nav: {', '    ks: { namn: Styrelsen }\n    nav: {').replace(
      '[$organ.nav]',
      '[$organ.nav, $organ.ks]',
    );
    expect(felI(tva).map(([rad, text]) => [rad, text.split('lägg till ')[1]])).toEqual([
      [28, 'arende: nav eller ks.'],
      [29, 'arende: nav eller ks.'],
      [36, 'arende: nav eller ks.'],
    ]);
  });

  it('kan registrera fler granskningar, vars ärenden och rapporter har egna namn', () => {
    const uppfoljande = `
  - nar: 2026-02-16 10:00
    vem: judit
    gor: registreraGranskning
    med: { rekommendationer: [{ nummer: 2, text: Igen. }], tidigareRekommendationIds: [$rekommendation.1] }
  - { nar: 2026-02-16 10:00, vem: judit, arende: nav-2, gor: registrera, med: { dnr: 2026-00044 } }
  - { nar: 2026-02-16 10:00, vem: judit, las: granskningar/$granskning.2/tidigare-rekommendationer }
  - { nar: 2026-02-16 10:00, vem: judit, arende: nav-2, las: revisionsarenden/$arende.nav-2/$rekommendation.2 }
  - { nar: 2026-02-16 10:00, vem: judit, las: rapporter/$rapport.nav-2025-k4 }
`;
    expect(felI(SCENARIO + uppfoljande)).toEqual([]);
    const [granskning, arende, rapport] = ['granskning.3', 'arende: nav-3', 'rapport.nav-i-fjol'];
    const fel = felI(
      SCENARIO +
        uppfoljande
          .replace('granskning.2', granskning)
          .replace('arende: nav-2', arende)
          .replace('rapport.nav-2025-k4', rapport),
    );
    expect(fel.map(([, text]) => text)).toEqual([
      'Det finns inget under kommun.organ som heter nav-3. Menade du nav?',
      'Stegen registrerar ingen granskning på plats 3.',
      'Skriv $rapport.nav-i-fjol som $rapport.<organ>-2025 eller $rapport.<organ>-2025-k1.',
    ]);
  });

  it('kräver en läsare för vart organ när de inte delar en', () => {
    expect(felNar('lasare: judit', 'lasare: { nav: judit }')).toEqual([]);
    expect(felNar('lasare: judit', 'lasare: { nat: judit }').map(([, text]) => text)).toEqual([
      'Det finns inget under kommun.organ som heter nat. Menade du nav?',
      'Organet nav har ingen läsare. Lägg till nav: <person>.',
    ]);
  });

  it('låter ett steg skicka vad som helst när det väntar sig att begäran är fel', () => {
    expect(felNar('med: { dnr: 2025-00022 }', 'med: { fel: 1 }, forvanta: { status: 400 }')).toEqual([]);
  });
});
