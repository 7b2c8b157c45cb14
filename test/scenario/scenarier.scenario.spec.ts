import type { Adresser } from '#local';
import { lasScenario, skrivFel, spelaScenario, type Utfall } from '#scenario';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const MAPP = join(__dirname, '../../infra/scenario/scenarier');
const FILER = readdirSync(MAPP).filter((fil) => fil.endsWith('.yaml'));

jest.setTimeout(300_000);

describe('scenarierna på motorn', () => {
  const motor = JSON.parse(process.env['TEST_ADRESSER'] ?? '{}') as Adresser;
  let korningar: ReadonlyMap<string, Promise<Utfall>>;

  // All at once: each has a kommun and a time of its own.
  beforeAll(() => {
    korningar = new Map(FILER.map((fil) => [fil, spelaScenario(lasScenario(join(MAPP, fil)), motor)]));
  });
  afterAll(async () => {
    await Promise.allSettled(korningar.values());
  });

  const blev = async (fil: string): Promise<Utfall> => {
    const utfall = await korningar.get(fil);
    if (utfall === undefined) throw new Error(`${fil} spelas inte.`);
    return utfall;
  };

  it.each(FILER)('%s blir som filen säger', async (fil) => {
    expect((await blev(fil)).fel.map(skrivFel)).toEqual([]);
  });

  it('S1 når det avslutade ärendet med varje besked i precis ett brev', async () => {
    const { arenden, brev, forlopp } = await blev('s1-hela-vagen.yaml');
    expect(arenden[0]?.arende).toMatchObject({ svarStatus: 'AVSLUTAD', svarMottaget: '2025-03-28' });
    expect(arenden[0]?.arende.atgarder.every(({ status }) => status === 'VERIFIERAD')).toBe(true);
    expect(forlopp.filter(({ slag }) => slag === 'ESKALERING').map(({ tid }) => tid.slice(0, 10))).toEqual([
      '2025-10-07',
      '2025-10-14',
      '2026-01-02',
      '2026-01-12',
    ]);
    expect(brev?.length).toBeGreaterThan(0);
  });
});
