/** A script and what the real PowerShell made of it. */
export interface ConformanceCase {
  /** `area/topic/name`. */
  readonly id: string;
  readonly script: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
}
