/** Exercises, their ways and doses, and the background pages: what can be trained, with its sources. */
package toeup.catalog;
