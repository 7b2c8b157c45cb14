import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kraschaEfter } from './krascha-efter';

describe('Kraschen för felprov', () => {
  const dod = jest.spyOn(process, 'kill').mockImplementation(() => true);
  let markor: string;

  beforeEach(() => {
    dod.mockClear();
    markor = join(mkdtempSync(join(tmpdir(), 'krasch-')), 'markor');
  });
  afterAll(() => {
    dod.mockRestore();
  });

  it('sker en gång, på den plats som är vald', () => {
    const env = { NODE_ENV: 'test', KRASCHA_EFTER: 'bevaka', KRASCHA_MARKOR: markor };
    kraschaEfter('skickaBrev', env);
    expect(dod).not.toHaveBeenCalled();
    kraschaEfter('bevaka', env);
    expect(dod).toHaveBeenCalledWith(process.pid, 'SIGKILL');
    expect(existsSync(markor)).toBe(true);
  });

  it('sker inte igen när markören finns', () => {
    writeFileSync(markor, '');
    kraschaEfter('bevaka', { NODE_ENV: 'test', KRASCHA_EFTER: 'bevaka', KRASCHA_MARKOR: markor });
    expect(dod).not.toHaveBeenCalled();
  });

  it.each(['production', 'development', undefined])('sker aldrig när NODE_ENV är %s', (NODE_ENV) => {
    kraschaEfter('bevaka', { NODE_ENV, KRASCHA_EFTER: 'bevaka', KRASCHA_MARKOR: markor });
    expect(dod).not.toHaveBeenCalled();
  });
});
