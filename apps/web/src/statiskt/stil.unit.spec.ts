import { gunzipSync } from 'node:zlib';
import { STIL, stilen } from './stil';

describe('Stilmallen', () => {
  const css = STIL.innehall.toString();

  it('har ett namn som säger vad som står i den', () => {
    expect(STIL.vag).toMatch(/^\/statiskt\/stil-[0-9a-f]{16}\.css$/);
    expect(stilen().vag).toBe(STIL.vag);
    expect(gunzipSync(STIL.packat).equals(STIL.innehall)).toBe(true);
  });

  it('hämtar ingenting någon annanstans ifrån', () => {
    expect(css).not.toMatch(/@import/);
    expect(css.replaceAll(/url\(["']?data:/g, '')).not.toMatch(/url\(/);
  });

  it('har designsystemet i sina lager och våra regler utanför, sist', () => {
    expect(css.indexOf('@layer ds.theme, ds.base, ds.components;')).toBe(0);
    expect(css.indexOf('.ds-button')).toBeLessThan(css.indexOf('.rv-huvud'));
  });

  it('är lätt nog att sidan ryms i 250 kB med god marginal', () => {
    expect(STIL.innehall.length).toBeLessThan(150_000);
    expect(STIL.packat.length).toBeLessThan(30_000);
  });
});
