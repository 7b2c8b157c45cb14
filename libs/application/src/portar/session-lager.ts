/** After so many minutes without a request a person logs in again. */
export const SESSION_VILAR_MINUTER = 60;

/** A login lasts a working day at most, however busy: then the issuer is asked anew whether the person may still. */
export const SESSION_LANGST_TIMMAR = 10;

/** Somebody who logs in to the web. What is sealed can be opened only with the id, which is nowhere but in the browser. */
export type NySession = Readonly<{
  /** Hex SHA-256 of the session's id. */
  idHash: string;
  kommunId: string;
  issuer: string;
  subject: string;
  /** The issuer's word on who it is, needed to log out there too; null when it gave none. */
  forsegladIdToken: string | null;
}>;

export type Session = NySession &
  Readonly<{
    /** What was typed when the session had ended, kept for the login that follows. */
    forseglatUtkast: string | null;
    /** False when the person has been away too long: then it only says whose the draft is. */
    galler: boolean;
  }>;

/** Who is logged in to the web (ADR 29). Each call reaches one session, the one whose hash it names. */
export interface Sessionslager {
  oppna(session: NySession): Promise<void>;
  /** Null when there is none. One that still holds counts as used now. */
  anvand(idHash: string): Promise<Session | null>;
  sparaUtkast(idHash: string, forseglat: string | null): Promise<void>;
  avsluta(idHash: string): Promise<void>;
}
