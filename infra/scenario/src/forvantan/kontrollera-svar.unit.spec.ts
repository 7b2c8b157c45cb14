import type { Svar } from '../motor/api-klient';
import { kontrolleraSvar } from './kontrollera-svar';

const godtaget: Svar = { status: 200, kropp: { version: 2 }, etag: '"2"' };
const problem = (status: number, slag: string, hinder: readonly string[] = []): Svar => ({
  status,
  etag: null,
  kropp: {
    type: `urn:revisionsvakt:problem:${slag}`,
    ...{ title: 'Det går inte', status, detail: 'Därför.', instance: 'urn:x' },
    ...(hinder.length === 0 ? {} : { hinder: hinder.map((kod) => ({ kod, text: `Om ${kod}.`, fix: '' })) }),
  },
});

describe('svaret på en handling', () => {
  it('väntas gå när steget inget säger', () => {
    expect(kontrolleraSvar(undefined, godtaget)).toBeNull();
    expect(kontrolleraSvar({}, problem(409, 'hinder', ['FEL_LAGE']))).toBe(
      'Väntade att det skulle gå. Det nekades med 409 FEL_LAGE: Om FEL_LAGE. (FEL_LAGE)',
    );
  });

  it('nekas av precis de hinder som steget säger, hur många gånger de än står', () => {
    const svar = problem(409, 'hinder', ['V09', 'V08', 'V09']);
    expect(kontrolleraSvar({ nekas: ['V08', 'V09', 'V09'] }, svar)).toBeNull();
    expect(kontrolleraSvar({ nekas: ['V08', 'V09'] }, svar)).toContain('Väntade att det skulle nekas med V08, V09.');
    expect(kontrolleraSvar({ nekas: ['V08'] }, godtaget)).toBe('Väntade att det skulle nekas med V08. Det gick (200).');
  });

  it('nekas av problemets slag när det inte finns några hinder', () => {
    expect(kontrolleraSvar({ nekas: ['role'], status: 403 }, problem(403, 'role'))).toBeNull();
    expect(kontrolleraSvar({ nekas: ['role'], status: 404 }, problem(403, 'role'))).not.toBeNull();
  });

  it('har den status som steget säger', () => {
    expect(kontrolleraSvar({ status: 404 }, problem(404, 'not-found'))).toBeNull();
    expect(kontrolleraSvar({ status: 404 }, godtaget)).toBe('Väntade 404. Det blev 200 : {"version":2}');
  });
});
