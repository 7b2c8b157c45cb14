import type { Adresser } from '#local';
import { lasScenario, spelaScenario, type Utfall } from '#scenario';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const EKEBY = readFileSync(join(__dirname, '../../infra/scenario/scenarier/ekeby-2025.yaml'), 'utf8');

jest.setTimeout(120_000);

describe('ett scenario som inte blir som filen säger', () => {
  const motor = JSON.parse(process.env['TEST_ADRESSER'] ?? '{}') as Adresser;
  let mapp: string;
  beforeAll(() => {
    mapp = mkdtempSync(join(tmpdir(), 'revisionsvakt-scenario-prov-'));
  });
  afterAll(() => {
    rmSync(mapp, { recursive: true });
  });

  /** Plays the README's example with one thing in it changed; the steps after `till` are left out. */
  const spela = (fran: string, till: string, sista: string): Promise<Utfall> => {
    const fil = join(mapp, `${String(Math.random()).slice(2)}.yaml`);
    const [forst = ''] = EKEBY.split(sista);
    expect(forst).toContain(fran);
    writeFileSync(fil, forst.replace(fran, till));
    return spelaScenario(lasScenario(fil), motor);
  };

  const rad = (text: string): number => EKEBY.slice(0, EKEBY.indexOf(text)).split('\n').length;

  it('pekar ut raden, det väntade och det som blev, och går vidare', async () => {
    const { godkant, fel, forlopp } = await spela('klass: GRON', 'klass: GUL', '  - nar: 2025-09-15');
    expect(godkant).toBe(false);
    expect(fel).toEqual([
      {
        fil: expect.stringMatching(/\.yaml$/),
        rad: rad('klass: GRON'),
        text: 'plan.klass: väntade "GUL", det blev "GRON".',
      },
    ]);
    expect(forlopp).toHaveLength(3);
  });

  it('stannar vid en handling som nekas, och säger varför', async () => {
    const { fel, forlopp } = await spela(
      'vem: jens, gor: registrera,',
      'vem: greta, gor: registrera,',
      '  - nar: 2025-09-15',
    );
    expect(fel).toEqual([
      {
        fil: expect.any(String),
        rad: rad('vem: jens, gor: registrera,'),
        text: expect.stringMatching(/^Väntade att det skulle gå\. Det nekades med 403 role: /),
      },
    ]);
    expect(forlopp.at(-1)).toMatchObject({ slag: 'NEKAD', vem: 'Greta Lid, gatuchef' });
  });

  it('pekar ut en påminnelse som inte kom och en som ingen väntade', async () => {
    const { fel } = await spela('dag: 2025-09-19', 'dag: 2025-09-18', '  - nar: 2025-10-10 11:00');
    expect(fel.map((ett) => [ett.rad, ett.text])).toEqual([
      [rad('- { dag: 2025-09-19'), 'Väntade PAMINNELSE 2025-09-18 av SVAR till jurist. Den kom inte.'],
      [rad('paminnelser:'), 'Ingen väntade PAMINNELSE 2025-09-19 av SVAR till jurist, men den kom.'],
    ]);
  });

  it('säger när en handling som skulle nekas går', async () => {
    const { fel } = await spela(
      'ansvariga: [$befattning.gatuchef] }]\n  # Missivet',
      'ansvariga: [$befattning.gatuchef], klartDatum: 2025-11-14 }]\n  # Missivet',
      '  - nar: 2025-09-22 10:00\n',
    );
    expect(fel.map(({ text }) => text)).toEqual(['Väntade att det skulle nekas med V09. Det gick (200).']);
  });
});
