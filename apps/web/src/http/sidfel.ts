/** Every page that says no: its status, title and what to do. Texts are read by people, so they say what to do next. */
export const SIDFEL = {
  FINNS_INTE: {
    status: 404,
    titel: 'Sidan finns inte',
    text: 'Adressen kan vara felskriven, eller så har det som låg här flyttats eller får inte visas för dig.',
  },
  SAKNAR_RATT: {
    status: 403,
    titel: 'Du kan inte göra det här',
    text: 'Din befattning har inte rätt att göra det här.',
  },
  UTAN_BEFATTNING: {
    status: 403,
    titel: 'Du har ingen befattning här i dag',
    text: 'Du är inloggad, men ingen befattning eller behörighet är registrerad på dig i dag. Be systemadministratören i din kommun att lägga till den. Sedan räcker det att läsa in sidan igen.',
  },
  FRAMMANDE_FORMULAR: {
    status: 403,
    titel: 'Formuläret togs inte emot',
    text: 'Det skickades inte från en sida hos oss, eller så har någon annan loggat in i samma webbläsare sedan sidan öppnades. Inget är ändrat. Öppna sidan på nytt och skicka därifrån.',
  },
  FEL_METOD: {
    status: 405,
    titel: 'Sidan kan inte användas så',
    text: 'Gå till sidan från menyn i stället.',
  },
  FOR_STORT: {
    status: 413,
    titel: 'Det du skickade är för stort',
    text: 'Gå tillbaka, korta texten och skicka igen. Inget är ändrat.',
  },
  OTILLGANGLIGT: {
    status: 503,
    titel: 'Revisionsvakt går inte att nå just nu',
    text: 'Försök igen om en stund. Inga datum har ändrats, och inga påminnelser har försvunnit.',
  },
  INLOGGNING_ONABAR: {
    status: 503,
    titel: 'Inloggningen går inte att nå just nu',
    text: 'Kommunens inloggningstjänst svarar inte. Försök igen om en stund.',
  },
  INTERNT: {
    status: 500,
    titel: 'Något gick fel hos oss',
    text: 'Felet är noterat. Försök igen om en stund. Inga datum har ändrats, och inga påminnelser har försvunnit.',
  },
} as const satisfies Readonly<Record<string, Readonly<{ status: number; titel: string; text: string }>>>;

export type Sidfelslag = keyof typeof SIDFEL;

/** A page that could not be shown, on its way to `Sidfelfilter`. Expected, so no fault of ours unless 5xx. */
export class Sidfel extends Error {
  override readonly name = 'Sidfel';
  /** `text`: what to say in place of the kind's own words. */
  constructor(
    readonly slag: Sidfelslag,
    readonly text: string = SIDFEL[slag].text,
  ) {
    super(slag);
  }
}
