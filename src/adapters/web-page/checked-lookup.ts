import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';

export interface LookupChecks {
  readonly resolve: (host: string) => Promise<readonly LookupAddress[]>;
  /** Asked of every IP address of a name. */
  readonly allows: (address: string) => boolean;
  /** What is thrown where one of them is not allowed. */
  readonly refuse: (address: string) => Error;
}

/**
 * Gives a socket the very addresses that were looked at: a name that means another computer the next time it is looked
 * up gains nothing by it. A name with even one address that is not allowed has none.
 */
export const checkedLookup =
  ({ resolve, allows, refuse }: LookupChecks): LookupFunction =>
  (host, { all }, tell) => {
    resolve(host).then(
      (found) => {
        const [first] = found;
        const closed = found.find(({ address }) => !allows(address));
        if (first === undefined) tell(new Error(`${host} has no address`), []);
        else if (closed !== undefined) tell(refuse(closed.address), []);
        else if (all === true) tell(null, [...found]);
        else tell(null, first.address, first.family);
      },
      (cause: unknown) => tell(cause as NodeJS.ErrnoException, []),
    );
  };
