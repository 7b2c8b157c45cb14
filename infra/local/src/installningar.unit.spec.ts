import { installningar } from './installningar';
import { StartFel } from './start-fel';

describe('installningar', () => {
  it('godtar att ingenting är satt', () => {
    expect(installningar({})).toEqual({ MAIL_FROM: 'revisionsvakt@kommunen.example' });
  });

  it('räknar en tom inställning som en som inte är satt', () => {
    expect(installningar({ DATABASE_URL: '' }).DATABASE_URL).toBeUndefined();
  });

  it.each([
    ['DATABASE_URL', 'mysql://dator/bas'],
    ['TEMPORAL_ADDRESS', 'bara-dator'],
    ['OIDC_ISSUER', 'inte en adress'],
    ['SMTP_URL', 'http://dator'],
    ['PORT', '99999'],
  ])('nekar %s=%s med en rad som nämner inställningen', (namn, varde) => {
    const las = (): unknown => installningar({ [namn]: varde, OIDC_AUDIENCE: 'x' });
    expect(las).toThrow(StartFel);
    expect(las).toThrow(new RegExp(`^${namn} ska vara [^\\n]+$`));
  });

  it('säger alla fel på en gång', () => {
    expect(() => installningar({ PORT: 'x', SMTP_URL: 'y' })).toThrow(/SMTP_URL .*; PORT /);
  });

  it('kräver OIDC_AUDIENCE när inloggningen är någon annans', () => {
    expect(() => installningar({ OIDC_ISSUER: 'https://inloggning.example' })).toThrow(/OIDC_AUDIENCE/);
  });

  it('kör inte den lokala inloggningen i produktion', () => {
    expect(() => installningar({ NODE_ENV: 'production' })).toThrow(/NODE_ENV=production/);
  });
});
