/** Patients, programmes, records and sessions as JSON files: durable writes, journal, quarantine. */
package toeup.store;
