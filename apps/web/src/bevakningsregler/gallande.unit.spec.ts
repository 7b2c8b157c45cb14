import { STANDARDPAMINNELSEREGLER, STANDARDSTEGAR, datum } from '#domain';
import { gallandeRegler, gallandeStege } from './gallande';

const IDAG = datum('2025-03-01');
const ATGARD = STANDARDSTEGAR.atgard;
const publicerad = (organId: string | null, gallerFran: string, version: number) => ({
  ...{ organId, gallerFran: datum(gallerFran), publicerad: null, personId: null },
  stege: { ...ATGARD, version },
});
const STANDARD = { organId: null, gallerFran: null, publicerad: null, personId: null, stege: ATGARD };

const version = (organId: string | null, ...egna: readonly ReturnType<typeof publicerad>[]): number =>
  gallandeStege([STANDARD, ...egna], { id: 'atgard', organId, idag: IDAG }).version;

describe('Det som gäller i dag', () => {
  it('är standarden tills kommunen har publicerat något annat, och den dagen har kommit', () => {
    expect(version(null)).toBe(1);
    expect(version(null, publicerad(null, '2025-03-02', 2))).toBe(1);
    expect(version(null, publicerad(null, '2025-03-01', 2))).toBe(2);
  });

  it('är nämndens egen stege där den finns, och allas i de andra', () => {
    const egna = [publicerad(null, '2025-01-01', 2), publicerad('nav', '2025-02-01', 3)];
    expect([version('nav', ...egna), version('sn', ...egna), version(null, ...egna)]).toEqual([3, 2, 2]);
  });

  it('är också de senaste reglerna för besked', () => {
    const regler = { ...STANDARDPAMINNELSEREGLER, version: 2, bradskandePerDag: 3 };
    const standard = { gallerFran: null, publicerad: null, personId: null, regler: STANDARDPAMINNELSEREGLER };
    const egna = { ...standard, gallerFran: datum('2025-02-01'), regler };
    expect([gallandeRegler([standard], IDAG), gallandeRegler([standard, egna], IDAG)]).toEqual([
      STANDARDPAMINNELSEREGLER,
      regler,
    ]);
  });
});
