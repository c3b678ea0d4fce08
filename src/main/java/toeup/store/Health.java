package toeup.store;

import java.util.List;

/**
 * What a look at every file of a data folder gave.
 *
 * @param patients without erased ones
 * @param files    profiles, programmes, records and sessions that can be read
 * @param byHand   those among them without a checksum, as a person edited them
 * @param findings everything worth saying, in the order found
 */
public record Health(int patients, int files, int byHand, List<Trouble> findings) {
    public Health {
        findings = List.copyOf(findings);
    }
}
