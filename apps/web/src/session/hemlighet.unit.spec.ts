import {
  arHemlighet,
  arSamma,
  brytForsegling,
  forsegla,
  formularmarke,
  harled,
  nyHemlighet,
  sessionshash,
} from './hemlighet';

describe('Sessionens hemlighet', () => {
  const hemlighet = nyHemlighet();

  it('är ny varje gång och går att känna igen', () => {
    expect(arHemlighet(hemlighet)).toBe(true);
    expect(nyHemlighet()).not.toBe(hemlighet);
    for (const annat of ['', 'kort', `${hemlighet}x`, hemlighet.replace(/./, '.')])
      expect(arHemlighet(annat)).toBe(false);
  });

  it('syns inte i det som registret vet eller det som härleds ur den', () => {
    const visat = [
      sessionshash(hemlighet),
      formularmarke(hemlighet),
      harled(hemlighet, 'state'),
      harled(hemlighet, 'pkce'),
    ];
    for (const varde of visat) expect(varde).not.toContain(hemlighet);
    expect(new Set(visat).size).toBe(visat.length);
  });

  it('öppnar det som förseglats med den, och ingen annan gör det', () => {
    const forseglat = forsegla(hemlighet, 'Vi väntar på kravspecifikationen. åäö');
    expect(forseglat).not.toContain('kravspecifikationen');
    expect(brytForsegling(hemlighet, forseglat)).toBe('Vi väntar på kravspecifikationen. åäö');
    expect(brytForsegling(nyHemlighet(), forseglat)).toBeNull();
  });

  it('öppnar inte det som någon har ändrat', () => {
    const forseglat = forsegla(hemlighet, 'text');
    const andrat = `${forseglat.slice(0, 20)}${forseglat[20] === 'A' ? 'B' : 'A'}${forseglat.slice(21)}`;
    expect(brytForsegling(hemlighet, andrat)).toBeNull();
    expect(brytForsegling(hemlighet, '')).toBeNull();
  });

  it('jämförs utan att avslöja var det skiljer', () => {
    expect(arSamma('abc', 'abc')).toBe(true);
    expect(arSamma('abc', 'abd')).toBe(false);
    expect(arSamma('abc', 'abcd')).toBe(false);
  });
});
